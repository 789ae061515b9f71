package jp.tsunagi.office.template.excel;

import jp.tsunagi.office.template.tag.Tag;
import jp.tsunagi.office.template.tag.TagReader;

/** The lines of a text with tags. A line of nothing but tags that begin or end something is not there when it is filled in. */
record MarkedLines(String text) {

	/** Where that goes on which stands behind a tag; with the next line, if there is no more in its own. */
	int after(int end) {
		int first = text.lastIndexOf('\n', end - 1) + 1;
		int last = text.indexOf('\n', end);
		if (last < 0 || !text.substring(end, last).isBlank() || !isOfTags(text.substring(first, last))) {
			return end;
		}
		return last + 1;
	}

	/** Whether the last line is not there, so that the one before is the last. */
	boolean endsWithTags() {
		int last = text.lastIndexOf('\n');
		return last >= 0 && isOfTags(text.substring(last + 1));
	}

	private static boolean isOfTags(String line) {
		int end = 0;
		for (TagReader.Found found : TagReader.read(line)) {
			boolean isEdge = found.tag() instanceof Tag.Open || found.tag() instanceof Tag.Close;
			if (!isEdge || !line.substring(end, found.start()).isBlank()) {
				return false;
			}
			end = found.end();
		}
		return end > 0 && line.substring(end).isBlank();
	}
}
