const NUMBERS: Record<string, string> = { GB: '999', US: '911', CA: '911', AU: '000', NZ: '111', IN: '112', ZA: '112' };

/** Where 112 is answered: the European Union, its neighbours in the agreement, and Switzerland. */
const COUNTRIES_WITH_112 =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

/** A wrong number is worse than none: without a region in the locale nothing is guessed. */
export function emergencyNumber(locale: string): string | undefined {
  const region = regionOf(locale);
  if (!region) return undefined;
  return NUMBERS[region] ?? (COUNTRIES_WITH_112.includes(region) ? '112' : undefined);
}

function regionOf(locale: string): string | undefined {
  try {
    return new Intl.Locale(locale).region;
  } catch {
    return undefined;
  }
}
