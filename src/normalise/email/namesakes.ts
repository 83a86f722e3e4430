/**
 * First labels of domains that others have, one slip from those of mailboxes: words, names and companies. Under whatever
 * ending, they are taken for what they are.
 */
export const namesakes: ReadonlySet<string> = new Set(
  `
  posteo mail email imail xmail zmail rmail kmail umail jmail cmail dmail omail pmail qmail gmx mailo hotel fee tree fred fret frey
  frei freed frees flee frie freer frere frese life line love lire vive lime five dive give hive like lite lives alive olive
  livre vie lave levi vile lie oranges grange strange range oranger orangerie orangeraie nef oeuf neu veuf boeuf neufs neuve
  laporte lapostole poste postel lapose lookout outlooks outback box xbox bob boxer nous noon moos mean met mew cloud clouds
  malice aline alicia alise police alix viola voile volia tele tiscal tesco sky sly spy skype skyline free-lance freeway
  freenet freeman hotmart outlet msm nsn man sun men ms maison mace mack make mai mail-pro post posta pos prom telent telenor
  bluewind libera liber arco arcos orangina oran orne onet met web wed wen we weber comcash atos att bat ball bell bel yandex
  planets planete homes house zone sap sapa nos caf cnaf gaf maf mma mmc mas maef macil total tota hermes herme vinc vince
  legrand legrande lagrand renaud renauld michelon casini cassino siemen bosh bosc france roger chartier chart lacoste
  leclercq srf sfc sfi sfp sfa sfm dfr arranger forage lange granges boulange livet lafare fourrage arrange gmao granger
  online regnault enault frene organe libre oracles disco intels applet apples metal beta danon dane sanofy hec hcc essex edec
`
    .trim()
    .split(/\s+/),
)
