package jp.tsunagi.office.template.excel;

import java.util.List;
import java.util.Optional;

import jp.tsunagi.office.template.tag.TagPart;

/**
 * A place of a text where something else is written.
 *
 * @param start in the text, in characters
 * @param end behind it
 * @param depth how many blocks of rows are around it
 * @param part what is written there; nothing if the tag only says where rows begin or end
 */
record Mark(int start, int end, int depth, Optional<TagPart<TagPlace>> part) {

	static Mark of(TagPart<TagPlace> part, int depth) {
		return switch (part) {
			case TagPart.Say<TagPlace> say -> new Mark(say.place().start(), say.place().end(), depth, Optional.of(part));
			case TagPart.Block<TagPlace> block -> new Mark(block.from().start(), block.to().end(), depth, Optional.of(part));
		};
	}

	/** Where rows begin or end, which nobody needs to read. */
	static Mark ofRows(TagPlace place, int depth) {
		return new Mark(place.start(), place.end(), depth, Optional.empty());
	}

	static List<Mark> of(List<TagPart<TagPlace>> parts) {
		return parts.stream().map(part -> of(part, 0)).toList();
	}
}
