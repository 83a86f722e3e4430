import { count } from './counts.ts'

export const expire = {
  summary: 'Apply the rules of retention: who is kept too long is told, and erased a grace later',
  grace: 'time between telling somebody and erasing them, such as 30d, 6w or 2m',
  yes: 'tell and erase without asking',
  output: 'the list for the mailing: whom to tell, since when they are told (warned_on), and when they go',
  usage: {
    term: 'a length of time is written 30d, 6w, 2m or 1y',
    either: 'either --dry-run or --yes, not both',
    yes: 'this tells people and erases those who were told: look first with --dry-run, then say --yes',
  },
  days: ({ months, days }: { months: number; days: number }) =>
    [months > 0 ? count(months, 'month') : '', days > 0 ? count(days, 'day') : ''].filter((part) => part !== '').join(' '),
  due: ({ due, grace }: { due: number; grace: number }) =>
    `${count(due, 'person is', 'people are')} kept longer than the rules allow${grace === 0 ? '' : ` (${grace} told before and still in the grace)`}`,
  restricted: (people: number) =>
    `${count(people, 'more is', 'more are')} kept: their data are restricted at their own request (GDPR Art. 18)`,
  confirm: ({ warned, erased }: { warned: number; erased: number }) =>
    erased === 0
      ? `Note ${count(warned, 'person', 'people')} as told? Type yes: `
      : `Note ${count(warned, 'person', 'people')} as told, and erase ${count(erased, 'person', 'people')} for good? Type yes: `,
  would: ({ warned, erased, grace }: { warned: number; erased: number; grace: string }) =>
    `${count(warned, 'person', 'people')} would be told, ${count(erased, 'person', 'people')} erased (told ${grace} ago or more); nothing was changed`,
  done: ({ warned, erased, grace }: { warned: number; erased: number; grace: string }) =>
    `${count(warned, 'person', 'people')} noted as told, to be erased in ${grace}; ${count(erased, 'person', 'people')} erased`,
  listNext: (base: string) => `to write to them: clientele forget expire ${base} --dry-run -o mailing.csv`,
}
