package jp.tsunagi.design.services;

import org.eclipse.emf.common.util.Enumerator;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.query.Confirmations;
import jp.tsunagi.design.Today;
import jp.tsunagi.design.internal.Kinds;

/** The text that explains an element: the name, then a sentence for each thing that is known of it. */
final class Explanation {

	private static final int LONGEST_LINE = 240;

	private final StringBuilder text = new StringBuilder();

	/** A person is called by the role, which is no personal data. */
	static String nameOf(Element element) {
		if (element instanceof Person person && person.getRole() != null && !person.getRole().isBlank()) {
			return person.getRole().strip();
		}
		return ElementLabels.of(element);
	}

	/** The name of an element, with its kind below it where it has one that the name does not tell. */
	static String withKind(Element element) {
		String name = nameOf(element);
		return Kinds.idOf(element).isEmpty() || name.contains(Kinds.labelOf(element)) ? name
				: Messages.bind(Messages.now().nameAndKind, name, Kinds.labelOf(element));
	}

	/** What a tie is called: its name, else its kind. */
	static String tie(Relationship tie) {
		return tie.getName() == null || tie.getName().isBlank() ? Kinds.labelOf(tie) : tie.getName().strip();
	}

	/** Adds a line; nothing where there is no value. */
	Explanation line(String label, Object value) {
		String shown = value == null ? "" : value.toString().strip();
		if (!shown.isEmpty()) {
			if (!text.isEmpty()) {
				text.append('\n');
			}
			text.append(Messages.bind(label, shown.length() > LONGEST_LINE ? shown.substring(0, LONGEST_LINE) + "\u2026" : shown));
		}
		return this;
	}

	/** Adds a line with the name of a literal. */
	Explanation literal(String label, Enumerator literal) {
		return line(label, ElementLabels.literal(literal));
	}

	/** Adds when {@code element} was confirmed, or that it never was. */
	Explanation confirmed(Element element) {
		return element.getConfirmedOn() == null ? line(Messages.now().name, Messages.now().neverConfirmed)
				: line(Confirmations.isOutdated(element, Today.of(element)) ? Messages.now().confirmedLongAgo : Messages.now().confirmedOn,
						element.getConfirmedOn());
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
