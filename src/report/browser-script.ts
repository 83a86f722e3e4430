import { html, textOf, type Markup } from './html.ts'

/**
 * Makes the list of `renderBrowser` one to search, filter and leaf through. It puts text into cells and never HTML; all that it
 * knows stands on the page.
 */
export const browserScript: Markup = html`<script>
  ;(() => {
    'use strict'
    const leafLength = 100
    const box = document.getElementById('browse')
    const rowsOf = (name) => {
      const text = document.getElementById('browse-' + name).textContent
      return text === '' ? [] : text.split('\\n').map((line) => line.split('\\t'))
    }
    const fold = (text) =>
      text
        .normalize('NFD')
        .replace(/[\\u0300-\\u036f]/g, '')
        .toLowerCase()
    const levels = rowsOf('levels').map(([level]) => level)
    const groups = rowsOf('groups').map(([level, column, says]) => ({ level: Number(level), column, says }))
    const items = rowsOf('items').map(([group, line, value = '', after = '', sure = '', note = ''], at) => {
      const { level, column, says } = groups[Number(group)]
      return {
        at,
        group: Number(group),
        level,
        column,
        says: note === '' ? says : says === '' ? note : says + ', ' + note,
        line,
        value,
        after,
        sure,
      }
    })
    const numbers = new Intl.NumberFormat(box.dataset.locale)
    const form = box.querySelector('form')
    const leaf = box.querySelector('.leaf')
    const [before, next] = leaf.querySelectorAll('button')
    const body = box.querySelector('tbody')
    let found = items
    let first = 0

    function filter() {
      const asked = (name) => form.elements[name].value
      const words = fold(asked('search'))
        .split(' ')
        .filter((word) => word !== '')
      const [level, column, group] = [asked('level'), asked('column'), asked('group')]
      found = items.filter(
        (item) =>
          (level === '' || item.level === Number(level)) &&
          (column === '' || item.column === column) &&
          (group === '' || item.group === Number(group)) &&
          words.every((word) =>
            (item.folded ??= fold([item.line, item.column, item.says, item.value, item.after].join(' '))).includes(word),
          ),
      )
      if (asked('order') === 'line') found.sort((a, b) => Number(a.line) - Number(b.line) || a.at - b.at)
      first = 0
      show()
    }

    function cell(name, text, kind) {
      const made = document.createElement(name)
      made.textContent = text
      if (kind) made.className = kind
      return made
    }

    function show() {
      const last = Math.min(found.length, first + leafLength)
      body.replaceChildren(
        ...found.slice(first, last).map((item) => {
          const row = document.createElement('tr')
          const line = cell('th', item.line, 'number')
          line.scope = 'row'
          const level = cell('td', '')
          level.append(cell('span', levels[item.level], 'level level' + item.level))
          row.append(
            line,
            level,
            cell('td', item.column),
            cell('td', item.says),
            cell('td', item.value, 'value'),
            cell('td', item.after, 'value'),
            cell('td', item.sure, 'number'),
          )
          return row
        }),
      )
      const says = found.length === 0 ? box.dataset.none : box.dataset.found
      leaf.querySelector('output').textContent = says
        .replace('{n}', numbers.format(found.length))
        .replace('{from}', numbers.format(first + 1))
        .replace('{to}', numbers.format(last))
      before.disabled = first === 0
      next.disabled = last === found.length
    }

    function turn(to) {
      first = to
      show()
      leaf.scrollIntoView({ block: 'nearest' })
    }

    form.addEventListener('input', filter)
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('reset', () => setTimeout(filter))
    before.addEventListener('click', () => turn(first - leafLength))
    next.addEventListener('click', () => turn(first + leafLength))
    for (const button of document.querySelectorAll('.show')) {
      button.hidden = false
      button.addEventListener('click', () => {
        form.reset()
        form.elements.group.value = button.dataset.group
        setTimeout(() => {
          filter()
          box.scrollIntoView()
        })
      })
    }
    for (const part of [form, leaf, box.querySelector('.wide')]) part.hidden = false
    filter()
  })()
</script>`

/** What stands between the tags: what a policy that lets the script run is made of. */
export const browserSource: string = textOf(browserScript).replace(/^<script>|<\/script>$/g, '')
