package jp.tsunagi.office.template.tag;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the tags of a text. Braces, digits and blanks may be half as wide as letters or as wide, as people in Japan type either
 * without seeing a difference.
 */
public final class TagReader {

	static final String CLOSING = "ここまで";

	private static final Pattern TAG = Pattern.compile("[{｛]{2}([^{｛}｝]*)([}｝]{2})?");

	private static final String MILLIMETRES = " ?(\\d{1,3}(?:\\.\\d+)?) ?mm";

	/** What the name ends before. */
	private static final String SIZE = " +(?=(?:幅|高さ)" + MILLIMETRES + ")";

	private static final Pattern WIDTH = Pattern.compile("幅" + MILLIMETRES);

	private static final Pattern HEIGHT = Pattern.compile("高さ" + MILLIMETRES);

	private TagReader() {
	}

	/**
	 * A tag in a text.
	 *
	 * @param start where its braces open, in characters
	 * @param end behind the last of its braces
	 */
	public record Found(int start, int end, Tag tag) {
	}

	/** The tags of a paragraph or a cell, from the left. */
	public static List<Found> read(String text) {
		List<Found> tags = new ArrayList<>();
		Matcher matcher = TAG.matcher(text);
		while (matcher.find()) {
			boolean isClosed = matcher.group(2) != null;
			tags.add(new Found(matcher.start(), matcher.end(),
					isClosed ? tag(matcher.group(), matcher.group(1)) : new Tag.Unreadable(matcher.group())));
		}
		return tags;
	}

	private static Tag tag(String written, String content) {
		String plain = Normalizer.normalize(content, Normalizer.Form.NFKC).strip();
		if (plain.endsWith(CLOSING)) {
			return new Tag.Close(written, Optional.of(before(plain, CLOSING)).filter(path -> !path.isEmpty()));
		}
		Optional<Tag.Choice> choice = Stream.of(Tag.Choice.values()).filter(each -> plain.endsWith(each.word())).findFirst();
		if (choice.isPresent()) {
			return new Tag.Open(written, before(plain, choice.get().word()), choice.get());
		}
		List<String> words = List.of(plain.split(SIZE));
		Optional<PictureSize> size = size(words.subList(1, words.size()));
		return size.isEmpty() || words.getFirst().isEmpty() || words.getFirst().contains(" ") ? new Tag.Unreadable(written)
				: new Tag.Say(written, words.getFirst(), size.get());
	}

	/** Width and height in any order, each once at most; empty if it is something else. */
	private static Optional<PictureSize> size(List<String> words) {
		PictureSize size = PictureSize.OWN;
		for (String word : words) {
			Matcher width = WIDTH.matcher(word);
			Matcher height = HEIGHT.matcher(word);
			if (width.matches() && size.width().isEmpty()) {
				size = new PictureSize(OptionalDouble.of(Double.parseDouble(width.group(1))), size.highest());
			} else if (height.matches() && size.highest().isEmpty()) {
				size = new PictureSize(size.width(), OptionalDouble.of(Double.parseDouble(height.group(1))));
			} else {
				return Optional.empty();
			}
		}
		return Optional.of(size);
	}

	private static String before(String text, String word) {
		return text.substring(0, text.length() - word.length()).strip();
	}
}
