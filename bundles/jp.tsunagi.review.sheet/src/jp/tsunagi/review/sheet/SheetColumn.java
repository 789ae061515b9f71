package jp.tsunagi.review.sheet;

/**
 * A column of a table.
 *
 * @param head what stands above it
 * @param width how wide it is, in hundredths of the table
 */
public record SheetColumn(String head, int width) {
}
