package jp.tsunagi.diagram.view;

/** How an edge finds its way. */
public enum Routing {
	/** From end to end, by the bends that were placed. */
	STRAIGHT,
	/** In horizontal and vertical pieces. */
	MANHATTAN,
	/** Like {@link #MANHATTAN}, with the trunk shared by the edges that end in one node. */
	TREE
}
