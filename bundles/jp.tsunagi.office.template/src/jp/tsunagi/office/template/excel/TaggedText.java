package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import jp.tsunagi.office.template.field.Value;
import jp.tsunagi.office.template.internal.Filling;
import jp.tsunagi.office.template.tag.TagPart;
import jp.tsunagi.office.template.tag.TemplateFinding;

/**
 * A text with tags, of a cell, a page header or the name of a sheet.
 *
 * @param text with its tags
 * @param marks its tags, from the left
 */
record TaggedText(String text, List<Mark> marks) {

	/**
	 * A piece of the text when it is filled in.
	 *
	 * @param like where the template has the format of the piece, in characters
	 * @param kind where it comes from
	 */
	record Piece(String text, int like, Kind kind) {
	}

	/** Where a piece comes from. */
	enum Kind {
		/** The text of the template. */
		COPIED,
		/** What a field says. */
		SAID,
		/** What people are told to write. */
		GUIDANCE
	}

	/** The only tag of a text that says nothing else. */
	Optional<TagPart.Say<TagPlace>> only() {
		List<Mark> said = marks.stream().filter(mark -> mark.part().isPresent()).toList();
		if (said.size() != 1 || !(said.get(0).part().get() instanceof TagPart.Say<TagPlace> say) || !around().isBlank()) {
			return Optional.empty();
		}
		return Optional.of(say);
	}

	/** How many blocks of rows are around one of the tags. */
	int depth(TagPart<TagPlace> part) {
		return marks.stream().filter(mark -> mark.part().filter(each -> each == part).isPresent()).findFirst().orElseThrow().depth();
	}

	/** Whether the text says nothing but where rows begin or end. */
	boolean isOnlyOfRows() {
		return marks.stream().allMatch(mark -> mark.part().isEmpty()) && around().isBlank();
	}

	/** What stands between the tags. */
	private String around() {
		StringBuilder rest = new StringBuilder();
		int end = 0;
		for (Mark mark : marks) {
			rest.append(text, end, mark.start());
			end = mark.end();
		}
		return rest.append(text, end, text.length()).toString();
	}

	/** The text as a whole, of one thing only. */
	String fill(Filling filling, Consumer<TemplateFinding> findings) {
		return fill(depth -> filling, findings).stream().map(Piece::text).collect(Collectors.joining());
	}

	/**
	 * Writes what the tags stand for.
	 *
	 * @param fillings with what, by the number of blocks of rows around
	 * @param findings takes what cannot be written in a text
	 */
	List<Piece> fill(IntFunction<Filling> fillings, Consumer<TemplateFinding> findings) {
		Writing writing = new Writing(new MarkedLines(text), new ArrayList<>(), findings);
		int end = 0;
		for (Mark mark : marks) {
			writing.copy(end, mark.start());
			mark.part().ifPresent(part -> writing.write(part, fillings.apply(mark.depth())));
			end = isEdge(mark) ? writing.lines().after(mark.end()) : mark.end();
		}
		writing.copy(end, text.length());
		if (writing.lines().endsWithTags()) {
			writing.dropLastLineFeed();
		}
		return writing.pieces();
	}

	private static boolean isEdge(Mark mark) {
		return !(mark.part().orElse(null) instanceof TagPart.Say<TagPlace>);
	}

	/** The text while it is written. */
	private record Writing(MarkedLines lines, List<Piece> pieces, Consumer<TemplateFinding> findings) {

		void copy(int from, int to) {
			if (from < to) {
				pieces.add(new Piece(lines.text().substring(from, to), from, Kind.COPIED));
			}
		}

		void write(TagPart<TagPlace> part, Filling filling) {
			switch (part) {
				case TagPart.Say<TagPlace> say -> say(say, filling.value(say.tag().path()), filling);
				case TagPart.Block<TagPlace> block -> filling.times(block.tag(), 1).forEach(each -> writeInside(block, each));
			}
		}

		private void say(TagPart.Say<TagPlace> say, Value value, Filling filling) {
			if (!(value instanceof Value.Text text)) {
				findings.accept(new TemplateFinding(say.place().said(), Messages.pictureInText));
			} else if (text.isEmpty()) {
				pieces.add(new Piece(filling.guidance(value), say.place().start(), Kind.GUIDANCE));
			} else {
				pieces.add(new Piece(text.text(), say.place().start(), Kind.SAID));
			}
		}

		private void writeInside(TagPart.Block<TagPlace> block, Filling filling) {
			int end = lines.after(block.from().end());
			for (TagPart<TagPlace> part : block.parts()) {
				Mark mark = Mark.of(part, 0);
				copy(end, mark.start());
				write(part, filling);
				end = isEdge(mark) ? lines.after(mark.end()) : mark.end();
			}
			copy(end, block.to().start());
		}

		void dropLastLineFeed() {
			if (!pieces.isEmpty() && pieces.getLast().text().endsWith("\n")) {
				Piece last = pieces.removeLast();
				pieces.add(new Piece(last.text().substring(0, last.text().length() - 1), last.like(), last.kind()));
			}
		}
	}
}
