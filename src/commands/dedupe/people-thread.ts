import { buffersOf } from '../../io/encode.ts'
import { serve } from '../../io/workers.ts'
import { notationOf } from './notation-of.ts'
import { peopleWork, type PeopleSetting, type Stretch } from './people-work.ts'

// The module that threads run to write people.
serve((setting) => {
  const work = peopleWork(setting as PeopleSetting, notationOf(setting as PeopleSetting))
  return (stretch) => {
    const result = work(stretch as Stretch)
    return { result, transfer: buffersOf(result) }
  }
})
