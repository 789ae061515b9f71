package jp.tsunagi.diagram.table;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import jp.tsunagi.diagram.view.LabelStyle.Format;
import jp.tsunagi.diagram.view.Rgb;

/**
 * How a line or a cell looks. A cell takes what its own style leaves open from its line.
 *
 * @param size of the letters, in points
 */
public record CellStyle(Optional<Rgb> foreground, OptionalInt size, Set<Format> formats, Optional<Rgb> background) {

	/** Nothing is said. */
	public static final CellStyle NONE = new CellStyle(Optional.empty(), OptionalInt.empty(), Set.of(), Optional.empty());

	/** Copies the set. */
	public CellStyle {
		formats = Set.copyOf(formats);
	}

	/** This style, with what it leaves open from {@code other}. */
	CellStyle or(CellStyle other) {
		boolean own = foreground.isPresent();
		return new CellStyle(own ? foreground : other.foreground, own ? size : other.size, own ? formats : other.formats,
				background.or(() -> other.background));
	}
}
