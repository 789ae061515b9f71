package jp.tsunagi.core.privacy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Contact;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Visibility;

/**
 * Who a document is for. Data of persons and what is marked personal are for no audience: they never leave a project.
 */
public enum Audience {
	/** Everybody: a web site, a hand-out at a town meeting. */
	PUBLIC(Visibility.PUBLIC),
	/** Those who work together: councils, organizations, the city. */
	PARTNERS(Visibility.PARTNERS),
	/** The coordinators and their office. */
	INTERNAL(Visibility.INTERNAL);

	private final Visibility widest;

	Audience(Visibility widest) {
		this.widest = widest;
	}

	/** The audience of that name in any case, such as {@code public}. */
	public static Optional<Audience> of(String name) {
		return Stream.of(values()).filter(audience -> audience.id().equalsIgnoreCase(name.strip())).findFirst();
	}

	/** How the audience is written on a command line. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether something of that visibility is for this audience. */
	public boolean maySee(Visibility visibility) {
		return visibility.compareTo(widest) <= 0;
	}

	/**
	 * Whether {@code object} is for this audience: an element by its visibility, a tie only together with both its ends,
	 * a contact by its own visibility and its owner's, any other part of an element with that element.
	 */
	public boolean maySee(EObject object) {
		return switch (object) {
			case Person person -> false;
			case Relationship tie -> maySee(tie.getVisibility()) && maySeeEnd(tie.getSource()) && maySeeEnd(tie.getTarget());
			case Element element -> maySee(element.getVisibility());
			case Contact contact -> maySee(contact.getVisibility()) && maySeeOwner(contact);
			default -> maySeeOwner(object);
		};
	}

	private boolean maySeeEnd(Participant end) {
		return end == null || maySee((EObject) end);
	}

	private boolean maySeeOwner(EObject part) {
		return part.eContainer() != null && maySee(part.eContainer());
	}
}
