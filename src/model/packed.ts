/** What stands between the cells of a row, and between rows: ASCII's own separators of units and records. */
export const [cellEnd, rowEnd] = [0x1f, 0x1e] as const

/** Some rows: as bytes in UTF-8, with separators between cells and rows that stand in no cell; or as cells, where one does. */
export type PackedPage =
  | { readonly rows: number; readonly bytes: Uint8Array }
  | { readonly rows: number; readonly cells: readonly (readonly string[])[] }
