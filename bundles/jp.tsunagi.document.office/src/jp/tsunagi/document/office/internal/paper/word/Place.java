package jp.tsunagi.document.office.internal.paper.word;

import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Where something stands.
 *
 * @param part the part of the file, whose relationships lead to pictures
 * @param width how wide a line can be, in points
 * @param pitch how far lines of the page's grid are from each other, in points; 0 without a grid
 * @param paragraphs what the table around says of paragraphs
 * @param runs what the table around says of letters
 */
record Place(PackagePart part, double width, double pitch, Properties paragraphs, Properties runs) {

	/** A place in a cell of that table. */
	Place in(double cellWidth, double cellPitch, Properties cellParagraphs, Properties cellRuns) {
		return new Place(part, cellWidth, cellPitch, cellParagraphs, cellRuns);
	}
}
