package jp.tsunagi.diagram.synchronization;

/** What of a mapping has to be looked at again. */
enum Part {
	/** What the candidates expression gives. */
	CANDIDATES,
	/** Whether the precondition holds. */
	PRECONDITION,
	/** The ends of edges. */
	ENDS,
	/** Which style holds, and all that is computed in it. */
	STYLE,
	/** Label and tooltip. */
	TEXT,
	/** Which elements of the model are meant. */
	SEMANTIC_ELEMENTS,
	/** Whether filters leave it out. */
	FILTER,
	/** The title of the diagram. */
	TITLE
}
