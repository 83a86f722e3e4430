/**
 * What follows `Mac` where a capital does: the Scottish and Irish names. From a list, for `Macron`, `Macé` and `Machado`
 * begin so too.
 */
export const afterMac: ReadonlySet<string> = new Set(
  (
    'adam alister allan allister andrew arthur askill aulay auley bain bean beath beth bride cabe callum cann carthy caskill clean ' +
    'connell conville cormack cormick corquodale crimmon culloch dermott diarmid donagh donald donell donnell dougal dougall dowall ' +
    'dowell duff eachern elroy ewan ewen fadden fadyen farland farlane fie garry gill gillivray ginnis glashan gowan grath gregor ' +
    'guire hale innes innis intosh intyre iver ivor kay kellar kendrick kenna kenzie kerron killop kinlay kinley kinnon kintosh ' +
    'lachlan laine laren laughlin lauchlan lay lean leish lellan lennan leod lochlainn loughlin mahon manus master mathan menemy ' +
    'michael millan monagle morran murdo murray nab nair namara namee naught naughton neice neil neill neish nicol niven phail phee ' +
    'pherson quaid quarrie queen rae ritchie rory shane sween sweeney taggart tavish vane vey vicar vurich whinney whirter william'
  ).split(' '),
)
