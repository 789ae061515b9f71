package jp.tsunagi.diagram.tool;

import java.util.List;
import java.util.Optional;

import jp.tsunagi.diagram.specification.ToolSpecification;

/**
 * A drawer of the palette.
 *
 * @param icon a path as the specification writes it
 * @param sections drawers inside
 */
public record PaletteSection(String name, String label, Optional<String> icon, List<Entry> entries, List<PaletteSection> sections) {

	/**
	 * One place in a drawer.
	 *
	 * @param label of the group, or of its only tool
	 * @param tools of which the user sees one at a time; never empty
	 */
	public record Entry(String label, List<ToolSpecification> tools) {
	}

	/** Whether there is nothing in it. */
	boolean isEmpty() {
		return entries.isEmpty() && sections.isEmpty();
	}
}
