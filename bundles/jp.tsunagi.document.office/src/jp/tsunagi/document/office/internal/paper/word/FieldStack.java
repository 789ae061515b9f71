package jp.tsunagi.document.office.internal.paper.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Element;

/** Fields that have begun and not ended: their codes, and whether what Word calculated last is shown. */
final class FieldStack {

	static final String DECIMAL = "decimal";

	private static final Set<String> CONTROLS = Set.of("fldChar", "instrText");

	private static final class Field {
		private final StringBuilder code = new StringBuilder();
		private final StringBuilder result = new StringBuilder();
		private RunLook look;
		private boolean hasResult;
		private boolean isCalculated;
	}

	private final Deque<Field> open = new ArrayDeque<>();

	private final Anchors anchors;

	FieldStack(Anchors anchors) {
		this.anchors = anchors;
	}

	boolean isControl(Element element) {
		return CONTROLS.contains(element.getLocalName());
	}

	/** Whether what comes next is seen: neither a code, nor the old result of what is calculated here. */
	boolean isShown() {
		return open.stream().allMatch(field -> field.hasResult && !field.isCalculated);
	}

	/** Takes a part of a field; gives a piece where one ends that is calculated here. */
	Optional<Piece> control(Element control, RunLook look) {
		if (Markup.is(control, "instrText")) {
			if (!open.isEmpty()) {
				open.peek().code.append(control.getTextContent());
			}
			return Optional.empty();
		}
		return switch (Markup.attribute(control, "fldCharType")) {
			case "begin" -> {
				open.push(new Field());
				yield Optional.empty();
			}
			case "separate" -> {
				separate(look);
				yield Optional.empty();
			}
			case "end" -> end(look);
			default -> Optional.empty();
		};
	}

	private void separate(RunLook look) {
		if (!open.isEmpty()) {
			Field field = open.peek();
			field.hasResult = true;
			field.look = look;
			field.isCalculated = calculated(field.code.toString(), "", look).isPresent();
		}
	}

	private Optional<Piece> end(RunLook look) {
		if (open.isEmpty()) {
			return Optional.empty();
		}
		Field field = open.pop();
		return isShown() ? calculated(field.code.toString(), field.result.toString(), field.look == null ? look : field.look)
				: Optional.empty();
	}

	/** Takes what is not shown. */
	void skip(Element element) {
		if (!open.isEmpty() && open.peek().isCalculated && Markup.is(element, "t")) {
			open.peek().result.append(element.getTextContent());
		}
	}

	/**
	 * What a field gives that depends on pages; empty for all others, of which the last result is shown.
	 *
	 * @param result the last one, which says how wide it may be
	 */
	Optional<Piece> calculated(String code, String result, RunLook look) {
		String[] words = code.strip().split("\\s+");
		String format = code.contains("roman") ? "lower-roman" : code.contains("ROMAN") ? "upper-roman" : DECIMAL;
		return switch (words[0]) {
			case "PAGE" -> Optional.of(new Piece.PageNumber(false, format, look));
			case "NUMPAGES", "SECTIONPAGES" -> Optional.of(new Piece.PageNumber(true, format, look));
			case "PAGEREF" -> words.length < 2 ? Optional.empty() : anchors.id(words[1]).map(id -> new Piece.PageOf(id, result, look));
			default -> Optional.empty();
		};
	}
}
