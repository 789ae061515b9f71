package jp.tsunagi.plan.language.ide.element;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.common.util.Enumerator;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.BodyStage;
import jp.tsunagi.coordination.Contact;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.search.HomeTerritory;
import jp.tsunagi.core.text.NameList;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabulary;

/**
 * What a planner wants to know of an element of the model. Those who write plans are the coordinators and their office:
 * what is personal is not shown, nor who a person is beyond the role.
 */
final class ModelFacts {

	/** Single values that are shown as they are, by their names, in this order. */
	private static final List<String> FEATURES = List.of("kind", "category", "tier", "stage", "role", "employer", "organization",
			"secretariat", "council", "schedule", "venue", "place", "date", "targetGroup", "unit", "clarity", "peopleAffected",
			"raisedBy", "organizer", "hours", "fee");

	private final Vocabulary vocabulary;

	ModelFacts(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** The kind of {@code element}: 社協, 見守り, else its class. */
	String kind(Element element) {
		return Stream.of("kind", "category").map(element.eClass()::getEStructuralFeature).filter(feature -> feature != null)
				.map(feature -> value(element, feature)).filter(kind -> !kind.isBlank()).findFirst()
				.orElse(ElementLabels.type(element.eClass()));
	}

	List<Fact> of(Element element) {
		List<Optional<Fact>> facts = new ArrayList<>();
		if (element instanceof Person person) {
			return Fact.of(ElementLabels.feature(Literals.PERSON__ROLE), person.getRole()).stream().toList();
		}
		facts.add(Fact.of(ElementLabels.feature(Literals.ELEMENT__KANA), element.getKana()));
		facts.add(Fact.of(ElementLabels.feature(Literals.ELEMENT__ALIASES), NameList.of(element.getAliases())));
		if (element instanceof Council council) {
			facts.add(Fact.of(ElementLabels.feature(Literals.COUNCIL__NICKNAME), council.getNickname()));
		}
		facts.add(Fact.of(ElementLabels.type(Literals.AREA), HomeTerritory.of(element).map(ElementLabels::of).orElse("")));
		FEATURES.stream().map(element.eClass()::getEStructuralFeature).filter(feature -> feature != null)
				.map(feature -> Fact.of(ElementLabels.feature(feature), value(element, feature))).forEach(facts::add);
		if (element instanceof ActivityBody body) {
			facts.add(state(body));
		}
		facts.add(contact(element));
		facts.add(Fact.of(ElementLabels.feature(Literals.ELEMENT__CONFIRMED_ON), element.getConfirmedOn()));
		return facts.stream().flatMap(Optional::stream).toList();
	}

	/** The last of its stages. */
	private static Optional<Fact> state(ActivityBody body) {
		Comparator<BodyStage> order = Comparator.comparing(BodyStage::getDate, Comparator.nullsFirst(Comparator.naturalOrder()));
		return body.getStages().stream().max(order)
				.flatMap(stage -> Fact.of(ElementLabels.feature(Literals.BODY_STAGE__STATE), ElementLabels.of(stage)));
	}

	private static Optional<Fact> contact(Element element) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature("contact");
		return feature != null && element.eGet(feature) instanceof Contact contact && Audience.INTERNAL.maySee(contact)
				? Fact.of(ElementLabels.type(contact.eClass()), Stream.of(contact.getPhone(), contact.getEmail(), contact.getWeb())
						.filter(text -> text != null && !text.isBlank()).collect(NameList.joining()))
				: Optional.empty();
	}

	private String value(Element element, EStructuralFeature feature) {
		Object value = element.eGet(feature);
		return switch (value) {
			case null -> "";
			case Enumerator literal -> ElementLabels.literal(literal);
			case EObject other -> other.eIsProxy() || other instanceof Person ? "" : ElementLabels.of(other);
			default -> feature instanceof EAttribute ? TermList.of(feature).map(list -> vocabulary.label(list, value.toString()))
					.orElseGet(value::toString) : "";
		};
	}
}
