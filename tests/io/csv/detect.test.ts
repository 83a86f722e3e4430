import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectDialect } from '../../../src/io/csv/detect.ts'

describe('detectDialect', () => {
  it.each([
    ['takes the semicolon, not the decimal comma', 'Nom;CA\nMartin;12,50\n', ';', 1, ['Nom', 'CA']],
    ['is not misled by a phone in scientific notation', 'nome;telefone\nana;5,58199E+12\n', ';', 1, ['nome', 'telefone']],
    ['finds no header over rows that are all alike', 'Martin;12,50\nDurand;13,20\n', ';', null, []],
    ['sees one column where nothing cuts', 'email\nann@example.com\nbob@example.com\n', null, 1, ['email']],
    ['knows a column of addresses without a header', 'ann@example.com\nbob@example.com\n', null, null, []],
    ['steps over a preamble and a blank line', 'Export clients;\n\nNom;CA\nMartin;12,50\n', ';', 3, ['Nom', 'CA']],
    [
      'steps over prose as wide as the table',
      'Fait par Ann, le 12 mars, à Lyon\n\nid,nom,ville\n1,Ann,Lyon\n2,Bob,Paris\n',
      ',',
      3,
      ['id', 'nom', 'ville'],
    ],
    [
      'steps over facts longer than the table',
      'A;x\nB;y\nC;z\nD;t\n\nid;nom;email\n1;Ann;ann@example.com\n',
      ';',
      6,
      ['id', 'nom', 'email'],
    ],
    ['believes a line sep=', '\ufeffsep=,\r\na,b\r\n1,2\r\n', ',', 2, ['a', 'b']],
    [
      'parts at comma and space where every comma has one',
      'id, nom, ville\n1, Ann, Lyon\n2, Bob, Nice\n',
      ', ',
      1,
      ['id', 'nom', 'ville'],
    ],
    ['parts at spaces where cells are quoted', '"id" "nom"\n"1" "Ann Lee"\n"2" "Bob Roy"\n', ' ', 1, ['id', 'nom']],
    ['reads ends of carriage return alone', 'Nom;CA\rMartin;12,50\rDurand;1,00\r', ';', 1, ['Nom', 'CA']],
    [
      'joins group names to the names under them',
      'Client;;Achat;\nNom;Ville;Date;Prix\nA;B;12/03/2024;1,5\nC;D;13/03/2024;2,5\n',
      ';',
      1,
      ['Client Nom', 'Client Ville', 'Achat Date', 'Achat Prix'],
    ],
    ['keeps names that are equal or empty', '"Nom","Nom",""\n"a","b","c"\n', ',', 1, ['Nom', 'Nom', '']],
    ['takes years for names', 'Région;2023;2024\nNord;12;14\nSud;3;4\n', ';', 1, ['Région', '2023', '2024']],
    [
      'strips no-break spaces and a quote that never closes',
      '\u00a0Nom\u00a0;"CA\nMartin;12,50\nDurand;1,00\n',
      ';',
      1,
      ['Nom', 'CA'],
    ],
  ])('%s', (_says, text, delimiter, headerLine, header) => {
    const found = detectDialect(text)
    expect(found).toMatchObject({ delimiter, headerLine, header })
  })

  it('does not take a first row of bad cells for a second header row', () => {
    const found = detectDialect('Nom;Date;Montant\nDupont;inconnue;n/a\nMartin;12/03/2024;12,50\nDurand;13/03/2024;9,50\n')
    expect(found).toMatchObject({ headerRows: 1, firstRowLine: 2 })
  })

  it('counts physical lines through quoted line breaks', () => {
    const found = detectDialect('"Nom\ncomplet";Ville\nAnn;Lyon\n')
    expect(found).toMatchObject({ headerLine: 1, firstRowLine: 3, preamble: 0 })
  })

  it('keeps the first of two tables, the larger one below it', () => {
    const below = Array.from({ length: 20 }, (_none, at) => `R${at};12,50;CB;ok\n`).join('')
    const found = detectDialect(`id;nom;ville\n1;A;B\n2;C;D\n3;E;F\n4;G;H\n\nref;montant;mode;statut\n${below}`)
    expect(found).toMatchObject({ width: 3, headerLine: 1, header: ['id', 'nom', 'ville'] })
  })

  it('believes what is given', () => {
    expect(detectDialect('a;b,c\n1;2,3\n', { delimiter: ',' })).toMatchObject({ delimiter: ',', width: 2, confidence: 1 })
  })

  it('reports a quote character only where cells are quoted, and reads with one all the same', () => {
    expect(detectDialect('a;b\n1;2\n')).toMatchObject({ quote: null, dialect: { quote: '"' } })
    expect(detectDialect("a;b\n'1';'x;y'\n'2';'z'\n")).toMatchObject({ quote: "'", delimiter: ';' })
  })

  it('tells backslash escapes from doubled quotes', () => {
    expect(detectDialect('a,b\n1,"say \\"yes\\" now"\n2,"x"\n').escape).toBe('backslash')
    expect(detectDialect('a,b\n1,"say ""yes"" now"\n2,"C:\\dir\\"\n').escape).toBe('doubled')
  })

  it('leaves out a last record that the sample may have cut', () => {
    expect(detectDialect('Nom;CA\nMartin;12,50\nDur', {}, { complete: false }).width).toBe(2)
  })

  it.each(['', '\n\n', '   ', 'a', '"', '\ufeff', 'sep=;', '\ud800;\udfff\n\u0000'])('finds something to say about %j', (text) =>
    expect(() => detectDialect(text)).not.toThrow(),
  )

  it('never throws, and a header is never longer than the text has lines', () => {
    const piece = fc.constantFrom('a', '1', ';', ',', '"', "'", '\n', '\r', ' ', '\t', '|', '\\', ':', 'é', '12,5', 'nom')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const found = detectDialect(pieces.join(''))
        expect(found.headerRows).toBeLessThanOrEqual(3)
        expect(found.preamble).toBeGreaterThanOrEqual(0)
        expect(found.columns).toHaveLength(found.width)
      }),
    )
  })

  it.each([
    ['quotes', '"'],
    ['opening quotes', ',"a'],
    ['doubled opening quotes', ',""a'],
    ['every delimiter', ';,\t| :'],
    ['line ends', '\n'],
  ])('is linear on a megabyte of %s', (_says, piece) => {
    expect(() => detectDialect(piece.repeat((1 << 20) / piece.length))).not.toThrow()
  })
})
