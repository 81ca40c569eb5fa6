export interface Post {
  readonly post: string
  readonly from?: string | undefined
  readonly until?: string | undefined
}

/** Posts as one types them, one a line: `prime minister, 2021 – 2024-05`; the times may be left out. */
export function postsOf(typed: string): readonly Post[] {
  return typed.split('\n').flatMap((line): readonly Post[] => {
    const [, post = '', from = '', until = ''] =
      /^\s*(.*?)\s*(?:,\s*(\d[\d-]*)?\s*(?:–|—|\.\.|-|to)\s*(\d[\d-]*)?\s*)?$/.exec(line) ?? []
    if (post === '') return []
    return [{ post, ...(from && { from }), ...(until && { until }) }]
  })
}

/** The same the other way. */
export function typedPosts(posts: readonly Post[]): string {
  return posts
    .map(({ post, from, until }) => (from || until ? `${post}, ${from ?? ''} – ${until ?? ''}` : post).trim())
    .join('\n')
}
