/** Rows read at once. */
const PAGE = 200

/**
 * Reads rows page by page, so that however many there are, few are held.
 *
 * @param read gives at most so many rows behind one, in an order that no row changes its place in
 */
export async function* inPages<Row>(read: (most: number, after: Row | undefined) => Promise<Row[]>): AsyncGenerator<Row> {
  let after: Row | undefined
  do {
    const rows = await read(PAGE, after)
    yield* rows
    after = rows.length === PAGE ? rows.at(-1) : undefined
  } while (after)
}
