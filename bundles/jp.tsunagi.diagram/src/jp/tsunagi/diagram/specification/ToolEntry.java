package jp.tsunagi.diagram.specification;

/** Something in the palette. */
public sealed interface ToolEntry permits ToolSpecification, ToolGroup {

	/** The name in the specification. */
	String name();

	/** What users read. */
	String label();

	/** What a user is told about it; may be empty. */
	String documentation();
}
