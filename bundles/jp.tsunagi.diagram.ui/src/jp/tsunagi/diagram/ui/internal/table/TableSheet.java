package jp.tsunagi.diagram.ui.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.tool.ToolCommand;
import jp.tsunagi.diagram.view.Rgb;

/** A table of the specification at one moment, as it is shown: lines, columns, and cells where they meet. */
public interface TableSheet {

	/**
	 * How a text looks.
	 *
	 * @param ink the colour of the letters; empty for the usual one
	 * @param ground the colour behind them; empty for none
	 */
	record Look(Optional<Rgb> ink, Optional<Rgb> ground, boolean bold) {

		/** As usual. */
		public static final Look PLAIN = new Look(Optional.empty(), Optional.empty(), false);
	}

	/**
	 * A line.
	 *
	 * @param label what stands at its head
	 * @param depth 0 at the top, 1 below a line there
	 * @param target the element that it stands for
	 */
	record Line(String label, int depth, EObject target, Look look) {

		private static final String INDENT = "\u3000";

		/** The label, moved in by its depth. */
		String indented() {
			return INDENT.repeat(depth) + label;
		}
	}

	/**
	 * A column.
	 *
	 * @param label what stands at its head
	 * @param width in pixels; 0 if the contents say it
	 */
	record Column(String label, int width) {
	}

	/**
	 * A cell.
	 *
	 * @param text what it shows
	 * @param target the element that it stands for
	 */
	record Cell(String text, EObject target, Look look) {
	}

	/**
	 * Something that adds or deletes a line.
	 *
	 * @param label what users read
	 * @param command makes the command; called when the user has chosen it
	 */
	record LineTool(String label, Supplier<ToolCommand> command) {
	}

	/** What the table is called. */
	String title();

	/** The lines, those below a line right after it. */
	List<Line> lines();

	/** The columns. */
	List<Column> columns();

	/** The cell where the two meet, by their numbers from 0; empty if there is none. */
	Optional<Cell> cell(int line, int column);

	/** Whether something may be typed there. */
	boolean isEditable(int line, int column);

	/**
	 * What {@code text}, typed there, does; empty if that is nothing.
	 *
	 * @throws IllegalArgumentException if it is not written as it must be; the message is for users
	 */
	Optional<ToolCommand> edit(int line, int column, String text);

	/** What adds a line below the one with that number, then what adds one at the top. */
	List<LineTool> additions(OptionalInt line);

	/** What deletes a line; empty if it must stay. */
	Optional<LineTool> deletion(int line);
}
