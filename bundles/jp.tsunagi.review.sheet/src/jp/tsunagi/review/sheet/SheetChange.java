package jp.tsunagi.review.sheet;

import java.util.Optional;

/**
 * What a cell of a sheet that came back proposes, or what a row said that is missing in it.
 *
 * @param address what of the plan it is about; empty for what was written elsewhere; of a row that is missing, that of its first cell
 * @param place where it stands, for users: table, row and column
 * @param before what stood there when the sheet was made; empty if the sheet does not tell
 * @param now what the plan says there now; empty if it has no such part any more
 * @param sheet what stands in the sheet
 * @param kind what became of it
 * @param reason why it is so, for users
 */
public record SheetChange(Optional<CellAddress> address, String place, Optional<String> before, Optional<String> now, String sheet,
		ChangeKind kind, Optional<String> reason) {
}
