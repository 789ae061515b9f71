package jp.tsunagi.diagram.ui.internal.session;

import java.util.Optional;

import jp.tsunagi.diagram.specification.ToolSpecification;

/**
 * A tool of the palette.
 *
 * @param specification what it does
 * @param section what stands above it in the palette
 */
public record PaletteTool(ToolSpecification specification, String section) {

	/** What the specification calls it. */
	public String id() {
		return specification.name();
	}

	/** What users call it. */
	public String label() {
		return specification.label();
	}

	/** What it does, in a sentence; empty for nothing more to say. */
	public String description() {
		return specification.documentation();
	}

	/** The path of its picture, as the specification writes it. */
	public Optional<String> icon() {
		return specification.basics().icon();
	}

	/** Whether it makes a tie between two elements, not an element. */
	public boolean connects() {
		return specification instanceof ToolSpecification.EdgeCreation;
	}
}
