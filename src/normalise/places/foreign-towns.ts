/** Well-known towns of countries that French files have customers in, keyed as towns of France are; by country. */
const byCountry: Readonly<Record<string, string>> = {
  AT: 'wien vienne graz linz salzburg salzbourg innsbruck klagenfurt',
  BE:
    'bruxelles brussel brussels anvers antwerpen gand gent ghent charleroi liege luik bruges brugge namur namen louvain leuven mons bergen ' +
    'malines mechelen courtrai kortrijk tournai doornik ostende oostende hasselt laeken ixelles uccle schaerbeek anderlecht etterbeek ' +
    'waterloo wavre nivelles seraing verviers arlon mouscron laloviere louvainlaneuve',
  CA: 'montreal quebec laval gatineau toronto ottawa vancouver calgary edmonton winnipeg longueuil sherbrooke halifax',
  CH:
    'geneve geneva genf zurich bale basel berne bern lausanne winterthour winterthur lucerne luzern saintgall stgallen lugano bienne biel ' +
    'thoune neuchatel fribourg lachauxdefonds yverdon sion sierre montreux vevey nyon carouge vernier meyrin delemont martigny',
  DE:
    'berlin hamburg hambourg munchen muenchen munich koln koeln cologne frankfurt frankfurtammain francfort stuttgart dusseldorf duesseldorf ' +
    'leipzig dortmund essen bremen breme dresden dresde hannover hanovre nurnberg nuernberg nuremberg karlsruhe mannheim wiesbaden bonn ' +
    'munster freiburg fribourgenbrisgau saarbrucken sarrebruck mainz mayence aachen aixlachapelle kehl heidelberg trier treves',
  ES:
    'madrid barcelona barcelone valencia sevilla seville zaragoza saragosse malaga murcia murcie palma bilbao alicante cordoba cordoue ' +
    'granada grenade sansebastian donostia girona gerone figueres pamplona pampelune santander salamanca',
  GB:
    'london londres birmingham manchester leeds glasgow sheffield liverpool edinburgh edimbourg bristol cardiff belfast nottingham ' +
    'newcastle southampton portsmouth oxford cambridge brighton leicester',
  IE: 'dublin cork galway limerick',
  IT:
    'roma rome milano milan napoli naples torino turin palermo palerme genova genes bologna bologne firenze florence bari catania catane ' +
    'venezia venise verona verone padova padoue trieste brescia bergamo bergame ventimiglia vintimille sanremo aosta aoste',
  LU: 'luxembourg luxemburg eschsuralzette differdange dudelange ettelbruck',
  NL: 'amsterdam rotterdam denhaag lahaye utrecht eindhoven groningen groningue tilburg maastricht breda nijmegen haarlem arnhem',
  PT: 'lisboa lisbonne porto braga coimbra faro aveiro setubal funchal',
}

const countries: ReadonlyMap<string, string> = new Map(
  Object.entries(byCountry).flatMap(([country, towns]) => towns.split(' ').map((town): [string, string] => [town, country])),
)

/** The country of a well-known town abroad, ISO 3166 alpha-2; undefined for any other. */
export const foreignCountryOf = (key: string): string | undefined => countries.get(key)
