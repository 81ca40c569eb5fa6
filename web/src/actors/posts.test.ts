import { expect, it } from 'vitest'
import { postsOf, typedPosts } from './posts.ts'

it.each([
  ['nothing', ' \n', []],
  ['a post', 'prime minister', [{ post: 'prime minister' }]],
  ['its times', 'prime minister, 2021 – 2024-05-01', [{ post: 'prime minister', from: '2021', until: '2024-05-01' }]],
  ['a post still held', 'envoy, 2024-02 –', [{ post: 'envoy', from: '2024-02' }]],
  ['one that ended', 'envoy, – 2024-02', [{ post: 'envoy', until: '2024-02' }]],
  [
    'one a line',
    'mayor\nminister of trade, 2020 – 2021',
    [{ post: 'mayor' }, { post: 'minister of trade', from: '2020', until: '2021' }],
  ],
  [
    'a comma in the post',
    'minister of trade, fisheries, 2020 – 2021',
    [{ post: 'minister of trade, fisheries', from: '2020', until: '2021' }],
  ],
])('reads %s', (_, typed, expected) => {
  expect(postsOf(typed)).toEqual(expected)
  expect(postsOf(typedPosts(expected))).toEqual(expected)
})
