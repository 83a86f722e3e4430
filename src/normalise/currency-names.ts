/** The currencies of ISO 4217 in use, and those that the euro replaced. */
const codes =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP ' +
  'CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ' +
  'ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN ' +
  'MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD ' +
  'SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ' +
  'ZWG ATS BEF CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK'

/** A code, then its signs and names, folded, without dots and spaces. `?` leads those that several currencies share. */
const names = [
  'EUR € euro euros eu',
  'USD $ us$ $us dollar dollars dollarus dollarsus usdollar usdollars',
  'GBP £ £gb £stg livre livres livresterling livressterling pound pounds poundsterling sterling pfund',
  'CHF fr sfr frs francsuisse francssuisses schweizerfranken franken',
  'FRF f ff francfrancais francsfrancais',
  'CAD c$ ca$ cad$ $ca $can dollarcanadien dollarscanadiens',
  'AUD a$ au$ aud$',
  'NZD nz$',
  'HKD hk$',
  'SGD s$',
  'MXN mx$',
  'BRL r$ real reais',
  'PLN zl zloty zlotys',
  'CZK kc',
  'HUF ft forint',
  'RON lei leu',
  'BGN лв lv lev',
  'RUB ₽ руб rouble roubles',
  'TRY ₺ tl',
  'UAH ₴',
  'INR ₹ rs rupees',
  'KRW ₩',
  'ILS ₪',
  'THB ฿',
  'VND ₫',
  'NGN ₦',
  'MAD dh dhs dirham dirhams',
  'DZD da',
  'TND dt',
  'XPF fcfp',
  'JPY yen yens',
  'CNY rmb yuan yuans',
  'SEK skr',
  'NOK nkr',
  'DKK dkr',
  '? kr ¥ fcfa cfa franc francs krone kroner krona kronor',
]

/** A folded sign, code or name → ISO code; '' when it is money, but of which country can't be told. */
export const currencyNamed: ReadonlyMap<string, string> = new Map([
  ...codes.split(' ').map((code) => [code.toLowerCase(), code] as const),
  ...names.flatMap((line) => {
    const [code = '', ...words] = line.split(' ')
    return words.map((word) => [word, code === '?' ? '' : code] as const)
  }),
])
