package jp.tsunagi.diagram.layout;

import java.util.Set;

import jp.tsunagi.diagram.view.ViewNode;

/** What a layout may move. */
public sealed interface LayoutScope {

	/** Everything, also what somebody has placed by hand. */
	record Everything() implements LayoutScope {
	}

	/** Everything but what somebody has placed by hand. */
	record KeepPlaced() implements LayoutScope {
	}

	/** Only what has no place yet. */
	record OnlyNew() implements LayoutScope {
	}

	/** Only these nodes, which stay about where they are as a whole. */
	record Selection(Set<ViewNode> nodes) implements LayoutScope {
		/** Copies the set. */
		public Selection {
			nodes = Set.copyOf(nodes);
		}
	}
}
