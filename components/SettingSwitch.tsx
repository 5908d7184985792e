/** A setting that is on or off, with what it means under it. */
import { useId } from 'preact/hooks';
import { Switch, type SwitchProps } from './Switch';

interface SettingSwitchProps extends Pick<SwitchProps, 'on' | 'onChange'> {
  title: string;
  more: string;
}

export function SettingSwitch({ title, more, on, onChange }: SettingSwitchProps) {
  const id = useId();
  return (
    <div class="setting">
      <Switch on={on} onChange={onChange} describedBy={id}>
        {title}
      </Switch>
      <p id={id} class="quiet small">
        {more}
      </p>
    </div>
  );
}
