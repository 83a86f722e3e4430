import type { JsonWhy } from '../../model/fault.ts'

/** What is wrong with a piece of JSON, and the way out. */
export const jsonFaults: Readonly<Record<JsonWhy, string>> = {
  unexpected:
    'a sign stands where it means nothing, or one is missing before it, such as a quote, a comma or a colon: mend that line',
  unclosed: 'it ends before all of its quotes and brackets are closed: close them, or take the whole file',
  'line-break': 'a quote is not closed on its line: close it',
  escape: 'a backslash stands before a sign that it says nothing of: write two of them',
  number: 'a number is not written like 12.5: mend it, or put it in quotes',
  depth: 'lists and objects are too deep in one another: put rows further up',
  oversize: 'one row is longer than can be read: is it one row?',
  scalar: 'a row is an object or a list, and this is a single value: put rows in brackets',
  mixed: 'not all rows are of one kind, objects or lists: make them alike',
  'no-rows': 'it holds no list of rows: put rows in [ ]',
}
