package jp.tsunagi.diagram.ui.internal.analysis;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.text.NameList;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabulary;
import jp.tsunagi.network.Belonging;

/** How the tables name what they are about. */
final class Wording {

	private final Vocabulary vocabulary;

	Wording(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	static Cell name(Element element) {
		String name = ElementLabels.of(element);
		return Cell.read(name, Optional.ofNullable(element.getKana()).filter(kana -> !kana.isBlank()).orElse(name));
	}

	static Cell pair(Participant one, Participant other) {
		return Cell.text(Messages.bind(Messages.pair, ElementLabels.of(one), ElementLabels.of(other)));
	}

	static String names(Collection<? extends Element> elements) {
		return elements.stream().map(ElementLabels::of).collect(NameList.joining());
	}

	/** The kind or category that the element has in the vocabulary, else its class, with its tier. */
	Cell kind(Element element) {
		return Cell.text(switch (element) {
			case Coordinator coordinator -> tiered(coordinator.getTier(), element);
			case Council council -> tiered(council.getTier(), element);
			default -> term(element).orElseGet(() -> ElementLabels.type(element.eClass()));
		});
	}

	private static String tiered(Tier tier, Element element) {
		return ElementLabels.literal(tier) + " " + ElementLabels.type(element.eClass());
	}

	private Optional<String> term(Element element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			Optional<TermList> list = TermList.of(attribute);
			if (list.isPresent() && element.eGet(attribute) instanceof String id && !id.isBlank()) {
				return Optional.of(vocabulary.label(list.get(), id));
			}
		}
		return Optional.empty();
	}

	/** The kinds of ties. */
	Cell kinds(List<Relationship> ties) {
		return Cell.text(ties.isEmpty() ? Messages.council
				: ties.stream().map(this::kind).map(Cell::text).distinct().collect(NameList.joining()));
	}

	/** The territories that they belong to. */
	static Cell areas(Participant... participants) {
		return Cell.text(names(Stream.of(participants).flatMap(participant -> Belonging.of(participant).stream()).distinct().toList()));
	}

	/** The areas that they belong to and those around these. */
	static Set<String> areaIds(Collection<? extends Participant> participants) {
		Set<Area> areas = new LinkedHashSet<>();
		participants.forEach(participant -> areas.addAll(Belonging.areas(participant)));
		return areas.stream().map(Area::getId).collect(Collectors.toSet());
	}

	static List<String> ids(Collection<? extends Identified> elements) {
		return elements.stream().map(Identified::getId).toList();
	}
}
