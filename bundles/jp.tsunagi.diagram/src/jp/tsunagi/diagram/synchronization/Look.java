package jp.tsunagi.diagram.synchronization;

import java.util.stream.Stream;

/** A style, its expressions compiled. */
sealed interface Look permits NodeLook, EdgeLook {

	/** What gives labels and tooltips. */
	Stream<Program> texts();

	/** What gives colours and sizes. */
	Stream<Program> values();
}
