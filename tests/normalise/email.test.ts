import { assert, constantFrom, array, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reasons } from '../../src/model/reason.ts'
import { normaliseEmail } from '../../src/normalise/email.ts'

const read = (raw: string): [string, string | undefined] => {
  const { value, reason } = normaliseEmail(raw)
  return [value, reason]
}

describe('normaliseEmail', () => {
  it.each([
    ['leaves a plain address', 'ann@example.com', 'ann@example.com'],
    ['folds case on both sides of the @', 'Ann.Smith@Example.COM', 'ann.smith@example.com'],
    ['spells an international domain in ASCII', 'ann@bücher.example', 'ann@xn--bcher-kva.example'],
    ['takes letters beyond ASCII in the local part', 'éloïse@example.com', 'éloïse@example.com'],
    ['composes them', 'e\u0301loi\u0308se@example.com', 'éloïse@example.com'],
    ['keeps a +tag, which is part of the address', 'ann+news@example.com', 'ann+news@example.com'],
    ['takes odd but legal signs', "o'hara_&-=!x@mail.example.com", "o'hara_&-=!x@mail.example.com"],
    ['takes digits and hyphens in the domain', 'ann@3-com.example.com', 'ann@3-com.example.com'],
    ['takes 64 letters before the @', `${'a1'.repeat(32)}@example.com`, `${'a1'.repeat(32)}@example.com`],
    ['takes a punycode ending', 'ann@example.xn--p1ai', 'ann@example.xn--p1ai'],
  ])('%s', (_says, raw, expected) => {
    expect(read(raw)).toEqual([expected, undefined])
    expect(read(expected)).toEqual([expected, undefined])
  })

  it.each([
    ['spaces around', ' ann@example.com\u00a0', 'ann@example.com', 'email_spaces'],
    ['spaces beside the signs', 'ann @ example. com', 'ann@example.com', 'email_spaces'],
    ['a zero-width space', 'ann@exam\u200bple.com', 'ann@example.com', 'email_spaces'],
    ['mailto:', 'mailto:ann@example.com', 'ann@example.com', 'email_mailto'],
    ['mailto: with a subject', 'MAILTO:ann@example.com?subject=hello', 'ann@example.com', 'email_mailto'],
    ['a label', 'E-mail : ann@example.com', 'ann@example.com', 'email_mailto'],
    ['a display name', 'Ann <ann@example.org>', 'ann@example.org', 'email_display_name'],
    ['a quoted display name', '"Smith, Ann" <ann@example.com>', 'ann@example.com', 'email_display_name'],
    ['an address for a display name', 'ann@example.com <ann@example.com>', 'ann@example.com', 'email_display_name'],
    ['bare brackets', '<ann@example.com>', 'ann@example.com', 'email_punctuation'],
    ['a full stop behind', 'ann@example.com.', 'ann@example.com', 'email_punctuation'],
    ['a semicolon behind', 'ann@example.com ;', 'ann@example.com', 'email_punctuation'],
    ['quotation marks around', '"ann@example.com"', 'ann@example.com', 'email_punctuation'],
    ['(at)', 'ann(at)example.com', 'ann@example.com', 'email_at_spelled'],
    ['[at] and [dot]', 'ann [at] example [dot] com', 'ann@example.com', 'email_at_spelled'],
    ['arobase', 'ann arobase example.com', 'ann@example.com', 'email_at_spelled'],
    ['a comma for the dot', 'ann@example,com', 'ann@example.com', 'email_comma'],
    ['full-width letters', 'ａｎｎ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'ann@example.com', 'email_full_width'],
  ])('mends %s', (_says, raw, expected, reason) => {
    expect(read(raw)).toEqual([expected, reason])
  })

  it.each([
    ['no @', 'ann', 'email_no_at'],
    ['a word for none', 'n/a', 'email_no_at'],
    ['two @', 'ann@b@example.com', 'email_two_ats'],
    ['nothing before the @', '@example.com', 'email_no_local'],
    ['nothing after the @', 'ann@', 'email_no_domain'],
    ['two dots', 'ann..martin@example.com', 'email_dots'],
    ['a leading dot', '.ann@example.com', 'email_dots'],
    ['a dot before the @', 'ann.@example.com', 'email_dots'],
    ['two dots in the domain', 'ann@example..com', 'email_dots'],
    ['a space within', 'ann martin@example.com', 'email_space_inside'],
    ['a space in the domain', 'ann@exam ple.com', 'email_space_inside'],
    ['a control character', 'an\u0007n@example.com', 'email_character'],
    ['a slash in the domain', 'ann@example.com/x', 'email_character'],
    ['an underscore in the domain', 'ann@exa_mple.com', 'email_character'],
    ['an emoji', '😀@example.com', 'email_character'],
    ['half a surrogate', 'ann\ud800@example.com', 'email_character'],
    ['a long local part', `${'ab'.repeat(33)}@example.com`, 'email_local_too_long'],
    ['a long local part in octets', `${'é'.repeat(33)}@example.com`, 'email_local_too_long'],
    ['a long address', `ann@${'abc.'.repeat(70)}example.com`, 'email_too_long'],
    ['a hyphen at the end of a label', 'ann@example-.com', 'email_domain_label'],
    ['a long label', `ann@${'a'.repeat(64)}.com`, 'email_domain_label'],
    ['a number for an ending', 'ann@example.123', 'email_domain_number'],
    ['four numbers', 'ann@192.0.2.1', 'email_domain_number'],
    ['an address literal', 'ann@[192.0.2.1]', 'email_address_literal'],
    ['a quoted local part', '"ann b"@example.com', 'email_quoted'],
    ['a comment', 'ann(work)@example.com', 'email_comment'],
  ] as const)('refuses %s', (_says, raw, reason) => {
    expect(read(raw)).toEqual(['', reason])
    expect(reasons[reason]).toBe('refused')
  })

  it.each([
    ['two addresses', 'a1@x.example; b1@y.example', 'a1@x.example', 'email_several'],
    ['two addresses and a word', 'ann@x.example ou bob@y.example', 'ann@x.example', 'email_several'],
    ['two addresses and a slash', 'ann@x.example/bob@y.example', 'ann@x.example', 'email_several'],
    ['a bad and a good one', 'ann..b@x.example, bob@y.example', 'bob@y.example', 'email_several'],
    ['two named ones', 'Ann <ann@x.example>, Bob <bob@y.example>', 'ann@x.example', 'email_several'],
    ['no ending', 'ann@mail', 'ann@mail', 'email_no_ending'],
    ['a one-letter ending', 'ann@example.c', 'ann@example.c', 'email_odd_ending'],
    ['digits in the ending', 'ann@example.c0m', 'ann@example.c0m', 'email_odd_ending'],
    ['localhost', 'ann@localhost', 'ann@localhost', 'email_reserved_domain'],
    ['the ending test', 'ann@mail.test', 'ann@mail.test', 'email_reserved_domain'],
    ['an onion', 'ann@abc.onion', 'ann@abc.onion', 'email_reserved_domain'],
    ['test at test', 'test@test.fr', 'test@test.fr', 'email_placeholder'],
    ['no e-mail', 'noemail@example.com', 'noemail@example.com', 'email_placeholder'],
    ['xxx', 'xxx@xxx.xx', 'xxx@xxx.xx', 'email_placeholder'],
    ['an echo', 'toto@toto.fr', 'toto@toto.fr', 'email_placeholder'],
    ['a sender that nobody reads', 'no-reply@example.com', 'no-reply@example.com', 'email_no_reply'],
    ['a placeholder that had spaces', ' pasdemail@example.com', 'pasdemail@example.com', 'email_placeholder'],
  ] as const)('doubts %s', (_says, raw, value, reason) => {
    expect(read(raw)).toEqual([value, reason])
    expect(reasons[reason]).toBe('doubted')
  })

  it.each(['', '   ', '\u200b', '\u00a0\t'])('finds %j blank', (raw) => expect(read(raw)).toEqual(['', undefined]))

  it('is idempotent and total', () => {
    const bits = constantFrom(
      'ann',
      'é',
      '@',
      '@',
      '.',
      ' ',
      '-',
      '<',
      '>',
      '"',
      'mailto:',
      '(at)',
      ',',
      ';',
      'example.com',
      'İ',
      'ﬁ',
      '。',
      '１',
      '\ud800',
      '(',
      '\u200b',
      'ß',
      'K',
    )
    const made = array(bits, { maxLength: 9 }).map((parts) => parts.join(''))
    assert(property(made, check), { numRuns: 5000 })
    assert(property(string({ unit: 'binary' }), check))
  })

  it.each([
    ['letters', 'a'],
    ['spaces', ' '],
    ['ats', '@'],
    ['addresses', 'a@b.example;'],
    ['brackets', '<a@'],
    ['labels', 'mail:'],
    ['dots', ' .'],
    ['quotes', '"'],
    ['spelled ats', ' (at) '],
  ])('takes a megabyte of %s in its stride', (_says, bit) => {
    expect(() => normaliseEmail(bit.repeat(1_000_000 / bit.length))).not.toThrow()
  })
})

function check(raw: string): void {
  const { value } = normaliseEmail(raw)
  expect(normaliseEmail(value).value).toBe(value)
}
