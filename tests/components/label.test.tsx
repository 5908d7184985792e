// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { Label } from '../../components/Label';
import { carla, fr as reshare } from '../gallery/samples';
import { fr, mount, press } from './mount';

test('is a button that says whose words they are and that a dialog opens', async () => {
  const onPress = vi.fn();
  const root = await mount(
    <Label tweet={carla} reshare={reshare} expanded={false} onPress={onPress} />,
  );
  const button = root.querySelector('button');
  expect(button?.textContent).toMatch(/@ada.*\. Compare the two tweets\.$/);
  expect(button?.getAttribute('aria-haspopup')).toBe('dialog');
  expect(button?.getAttribute('aria-expanded')).toBe('false');
  if (button) await press(button);
  expect(onPress).toHaveBeenCalledOnce();
});

test('says that the dialog is open', async () => {
  const root = await mount(
    <Label tweet={carla} reshare={reshare} expanded onPress={vi.fn()} />,
    fr,
  );
  expect(root.querySelector('button')?.getAttribute('aria-expanded')).toBe('true');
});

test('sets handles apart from the direction of the text, and keeps translators off them', async () => {
  const root = await mount(
    <Label tweet={carla} reshare={reshare} expanded={false} onPress={vi.fn()} />,
  );
  expect(root.querySelector('bdi[translate=no]')?.textContent).toBe('@ada');
});
