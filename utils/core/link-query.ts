/** What of an address's query says which page it is. */

/** Parameters that say how a reader came, never what the page is, on any site. Lower case. */
const TRACKERS = new RegExp(
  `^(?:${[
    'utm[_-].+', // Google Analytics and all that follow it
    'g(?:clid|clsrc|braid)|wbraid|dclid|gad_source|gad_campaignid|_g[al]|usqp|amp_.+', // Google
    'fbclid|fb_(?:action_ids|action_types|source|ref)|mibextid|igshid?|igsh|__tn__|__cft__.*', // Meta
    'msclkid|ocid|cvid', // Microsoft
    'twclid|ref_src|ref_url|__twitter_impression', // X
    'ttclid|yclid|ysclid|li_fat_id|epik|rdt_cid|trk|trackingid', // other networks
    'mc_[ce]id|mkt_tok|_hsenc|_hsmi|__hs(?:sc|tc|fp)|hsctatracking|vero_(?:id|conv)|oly_(?:anon|enc)_id', // letters
    'cmpid|cmp|icid|ito|ncid|s_cid|s_kwcid|ef_id|xtor|at_.+|ns_(?:campaign|source|mchannel|linkname|fee)', // campaigns
    'smid|smtyp|mbid|sr_share|soc_(?:src|trk)|tsrc|guccounter|guce_referrer(?:_sig)?|spm|scm', // publishers
    'unlocked_article_code|sharetoken|accesstoken', // a reader's gift is the same page
    'ref|ref_|referrer|referer|feature|ab_channel|si|usp',
  ].join('|')})$`,
);

/** `?amp`, `?amp=1`, `?output=amp`, `?outputType=amp`. */
function isAmp(name: string, value: string): boolean {
  if (name === 'amp') return /^(?:|1|true|amp)$/i.test(value);
  return /^output(?:type)?$/.test(name) && value.toLowerCase() === 'amp';
}

/** Without what only tells how the reader came, sorted by name; '' when nothing is left. */
export function pageQuery(params: URLSearchParams): string {
  const kept = [...params].filter(([name, value]) => {
    const lower = name.toLowerCase();
    return name !== '' && !TRACKERS.test(lower) && !isAmp(lower, value);
  });
  const sorted = new URLSearchParams(kept);
  sorted.sort();
  return sorted.toString();
}
