import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeJson, openJson } from '../../src/io/json.ts'
import { cellsOf, faultOf, inMemory, rowsOf } from './in-memory.ts'

describe('looksLikeJson', () => {
  it.each<[string, string, boolean]>([
    ['an object', '{"id": 1}', true],
    ['an object over several lines, behind a byte order mark', '\ufeff \n{\n "id" : 1}', true],
    ['an empty object', '{ }', true],
    ['a list of objects', '[\n  {"id": 1}]', true],
    ['a list of lists', '[["id"],["1"]]', true],
    ['a list of cells on each line', '["id","name"]\n["1","x"]', true],
    ['an empty list', '[]\n', true],
    ['a key with quotes in it', String.raw`{"a\"b":1}`, true],
    ['a CSV file with names in brackets', '[id],[name]\n1,x', false],
    ['one with two', '[[id]],[[name]]', false],
    ['one with names in braces', '{id};{name}', false],
    ['one whose first cell is quoted', '"{""id"":1}",2', false],
    ['a log', '[2024-03-05 10:00] started', false],
    ['text', 'id,name\n1,x', false],
    ['nothing', '', false],
  ])('%s', (_says, text, expected) => {
    expect(looksLikeJson(Buffer.from(text))).toBe(expected)
    expect(looksLikeJson(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(expected)
  })
})

describe('openJson', () => {
  it.each<[string, string, string[], string[][]]>([
    [
      'an object a line',
      '{"id":"007","name":"Zoé"}\n{"id":"8","name":""}\n',
      ['id', 'name'],
      [
        ['007', 'Zoé'],
        ['8', ''],
      ],
    ],
    ['without line breaks, or with several in each', '{"a":"1"}{"a":"2"}\n\n{\n"a":\n"3"}', ['a'], [['1'], ['2'], ['3']]],
    ['a list', '[{"a":"1"},\n {"a":"2"}]', ['a'], [['1'], ['2']]],
    ['a list in an object', '{"total":2,"customers":[{"a":"1"},{"a":"2"}],"next":null}', ['a'], [['1'], ['2']]],
    ['a list deeper down', '{"hits":{"max":[1,2],"hits":[{"a":"1"}]}}', ['a'], [['1']]],
    ['one customer alone', '{"id":1,"tags":["a","b"]}', ['id', 'tags'], [['1', 'a; b']]],
    [
      'the union of keys in the order in which they come',
      '{"b":"1"}\n{"a":"2","b":"3"}\n{"c":"4"}',
      ['b', 'a', 'c'],
      [
        ['1', '', ''],
        ['3', '2', ''],
        ['', '', '4'],
      ],
    ],
    ['keys that are numbers in their order', '{"2024":"a","2023":"b"}', ['2024', '2023'], [['a', 'b']]],
    [
      '__proto__ and constructor as keys',
      '{"__proto__":"x","constructor":{"prototype":"y"}}',
      ['__proto__', 'constructor.prototype'],
      [['x', 'y']],
    ],
    [
      'objects in objects',
      '{"address":{"city":"Lyon","geo":{"lat":45.76}}}',
      ['address.city', 'address.geo.lat'],
      [['Lyon', '45.76']],
    ],
    [
      'no column for an object that is missing',
      '{"address":null}\n{"address":{"city":"Lyon"}}',
      ['address.city'],
      [[''], ['Lyon']],
    ],
    ['one for a key that is always null', '{"a":"1","phone":null}', ['a', 'phone'], [['1', '']]],
    [
      'numbers as they are written',
      '[{"n":12345678901234567890,"x":1.10,"e":1e5,"z":-0.0}]',
      ['n', 'x', 'e', 'z'],
      [['12345678901234567890', '1.10', '1e5', '-0.0']],
    ],
    ['true, false and null', '{"a":true,"b":false,"c":null}', ['a', 'b', 'c'], [['true', 'false', '']]],
    ['escapes', String.raw`{"a":"\u00e9\n\t\"\\\/\ud83d\ude00"}`, ['a'], [['é\n\t"\\/😀']]],
    ['lists of scalars joined, without nulls', '{"a":["x",1.0,true,null,"y"],"b":[]}', ['a', 'b'], [['x; 1.0; true; y', '']]],
    [
      'other lists as JSON',
      '{"id":1,"a":[{"b": 1},[2]]}\n{"id":2}',
      ['id', 'a'],
      [
        ['1', '[{"b": 1},[2]]'],
        ['2', ''],
      ],
    ],
    [
      'lists of cells, the first of names',
      '[["id","city"],["1","Lyon"],["2","Nice"]]',
      ['id', 'city'],
      [
        ['1', 'Lyon'],
        ['2', 'Nice'],
      ],
    ],
    [
      'lists of cells on lines, some short',
      '["id","city"]\n["1","Lyon"]\n["2"]\n',
      ['id', 'city'],
      [
        ['1', 'Lyon'],
        ['2', ''],
      ],
    ],
    ['an empty key, and a key twice', '{"":"x","a":"1","a":"2"}', ['', 'a'], [['x', '2']]],
  ])('reads %s', async (_says, text, header, rows) => {
    for (const block of [1 << 20, 7, 1]) {
      const source = await openJson(inMemory(text, block))
      expect(source.header).toEqual(header)
      expect(source.sample).toEqual(rows)
      expect(await cellsOf(source)).toEqual(rows)
    }
    for (const encoded of [
      Buffer.from(`\ufeff${text}`),
      Buffer.from(text, 'utf16le'),
      Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    ])
      expect(await cellsOf(await openJson(inMemory(encoded)))).toEqual(rows)
  })

  it('numbers rows by their line in NDJSON, and by their place in a list', async () => {
    expect(await lines('\n{"a":1}\n\n{"a":\n2}\n{"a":3}')).toEqual([2, 4, 6])
    expect(await lines('[{"a":1},{"a":2},\n{"a":3}]')).toEqual([1, 2, 3])
    expect(await lines('[["id","city"],["1","Lyon"],["2","Nice"]]')).toEqual([2, 3])
  })

  it('chooses the list that looks like customers, or the one that is named', async () => {
    const text = '{"orders":[{"o":1},{"o":2}],"data":{"clients":[{"c":1}]},"tags":["x"]}'
    expect(await openJson(inMemory(text))).toMatchObject({
      format: 'json',
      part: 'data.clients',
      otherParts: ['orders'],
      header: ['c'],
    })
    expect(await cellsOf(await openJson(inMemory(text), 'orders'))).toEqual([['1'], ['2']])
    expect(await faultOf(() => openJson(inMemory(text), 'x'))).toMatchObject({
      fault: 'no-such-part',
      about: { parts: ['orders', 'data.clients'] },
    })
  })

  it.each<[string, string, number, string]>([
    ['a bracket that is missing', '{"a":1}\n{"a":2\n{"a":3}\n', 3, 'unexpected'],
    ['a quote that is missing', '{"a":"x"}\n{"a":"y}\n{"a":"z"}\n', 2, 'line-break'],
    ['a file that is cut', '{"a":1}\n{"a":"x', 2, 'unclosed'],
    ['a list that is cut', '[{"a":1},\n{"a":2}', 2, 'unclosed'],
    ['a comma that is missing', '{"a":1}\n{"a":1 "b":2}', 2, 'unexpected'],
    ['a comma too many', '{"a":1,}', 1, 'unexpected'],
    ['a word without quotes', '{"a":1}\n{"a":\nyes}', 3, 'unexpected'],
    ['a number with a zero before it', '{"a":007}', 1, 'number'],
    ['an escape that is none', '{"a":1}\n{"a":"\\x41"}', 2, 'escape'],
    ['rows of two kinds', '{"a":1}\n[1]', 2, 'mixed'],
    ['a scalar between rows', '{"a":1}\n42\n', 2, 'scalar'],
    ['text behind the rows', '[{"a":1}]\n# end', 2, 'unexpected'],
    ['another list behind the first', '[{"a":1}]\n[{"a":2}]', 2, 'unexpected'],
    ['objects without end', '{"a":'.repeat(100) + '1' + '}'.repeat(100), 1, 'depth'],
    ['no rows', '[]', 1, 'no-rows'],
  ])('names the line of %s', async (_says, text, line, why) => {
    for (const block of [1 << 20, 3])
      expect(await faultOf(async () => rowsOf(await openJson(inMemory(text, block))))).toEqual({
        fault: 'bad-json',
        about: { path: 'memory', line, why },
      })
  })

  it('says where a byte is not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('{"a":"x"}\n{"a":"'), Buffer.from([0xe9]), Buffer.from('t"}')])
    expect(await faultOf(() => openJson(inMemory(bytes)))).toMatchObject({
      fault: 'undecodable',
      about: { encoding: 'utf-8', line: 2, byte: 0xe9 },
    })
  })

  it('takes what JSON.stringify writes, and refuses the rest with a fault, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }), { minLength: 1 }),
        async (objects) => {
          const keys = new Set(objects.flatMap((object) => Object.keys(object)))
          const source = await openJson(inMemory(objects.map((object) => JSON.stringify(object)).join('\n'), 11))
          const read = await cellsOf(source)
          expect(new Set(source.header)).toEqual(keys)
          expect(read).toEqual(
            objects.map((object) => source.header.map((key) => (Object.hasOwn(object, key) ? object[key] : ''))),
          )
        },
      ),
      { numRuns: 200 },
    )
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ \n1aé-.'), maxLength: 40 }), async (text) => {
        const found = await faultOf(async () => rowsOf(await openJson(inMemory(text, 4))))
        if (!Array.isArray(found)) expect(found).toMatchObject({ fault: 'bad-json' })
      }),
      { numRuns: 2000 },
    )
  })
})

async function lines(text: string): Promise<number[]> {
  return (await rowsOf(await openJson(inMemory(text, 5)))).map(({ line }) => line)
}
