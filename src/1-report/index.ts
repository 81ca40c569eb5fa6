/**
 * Reading: what carries news about a negotiation becomes a `Report` with fixed text.
 * @module parley/report
 */
export { type Block, type Citation, Report } from '../0-model/report.ts'
export { agency } from './agency.ts'
export type { Known, Read } from './assemble.ts'
export { blocks } from './blocks.ts'
export { canonicalUrl } from './canonical.ts'
export { decode, decodePage } from './charset.ts'
export { dateline, writtenDate } from './dateline.ts'
export { sha256 } from './digest.ts'
export { type Feed, type FeedItem, readFeed } from './feed/feed.ts'
export { fileBytes, fileReport } from './file.ts'
export { htmlReport } from './html/html.ts'
export { type Keeper, keeper } from './keeper.ts'
export { plainReport } from './plain.ts'
export { type Carried, readReport } from './read.ts'
export { type Got, limits } from './web/get.ts'
export { polite, type Web, type WebOptions } from './web/web.ts'
