package jp.tsunagi.design.services;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.query.Territories;
import jp.tsunagi.design.Reads;
import jp.tsunagi.design.internal.Kinds;
import jp.tsunagi.design.internal.Referrers;

/** What stands in nodes, and what is told of them. */
public final class LabelServices {

	/** How {@code self} is called: a person by the role, everything else by its name. */
	@Reads({"name", "role"})
	public String nodeLabel(Element self) {
		return Explanation.nameOf(self);
	}

	/** The name, with the kind below it, for nodes that show another sign than that of their kind. */
	@Reads({"name", "role", "kind", "category"})
	public String labelWithKind(Element self) {
		return Explanation.withKind(self);
	}

	/** The name, with the kind and a remark that it has not been confirmed for long. */
	@Reads({"name", "role", "kind", "category"})
	public String unconfirmedLabel(Element self) {
		return Messages.bind(Messages.now().unconfirmed, labelWithKind(self));
	}

	/** The name, with the territory below it, for nodes from elsewhere. */
	@Reads({"name", "role", "areas.name", "area.name", "eContainer.name"})
	public String labelWithTerritory(Element self) {
		return Messages.bind(Messages.now().nameAndKind, Explanation.nameOf(self), territories(self));
	}

	/** What is known of {@code self}, one line each. */
	@Reads({"name", "role", "kind", "category", "areas.name", "area.name", "eContainer.name", "description", "confirmedOn",
			"~Relationship.source/state", "~Relationship.target/state"})
	public String explanation(Element self) {
		Explanation text = new Explanation().line(Messages.now().name, Explanation.nameOf(self))
				.line(Messages.now().kind, Kinds.labelOf(self))
				.line(Messages.now().territory, territories(self)).line(Messages.now().description, self.getDescription());
		if (self instanceof Participant participant) {
			text.line(Messages.now().ties, tiesOf(participant));
		}
		return text.confirmed(self).toString();
	}

	private static long tiesOf(Participant participant) {
		return Referrers.of(participant, Relationship.class, Literals.RELATIONSHIP__SOURCE, Literals.RELATIONSHIP__TARGET)
				.filter(tie -> tie.getState() != RelationshipState.ENDED).count();
	}

	private static String territories(Element element) {
		return Territories.of(element).map(ElementLabels::of).collect(Collectors.joining(Messages.now().listSeparator));
	}

	/** The territories that {@code self} belongs to. */
	@Reads({"areas", "area", "eContainer"})
	public List<Territory> homeTerritories(Element self) {
		return Territories.of(self).toList();
	}

	/** What the model is about, as the only element of a list. */
	@Reads("eContainer")
	public List<EObject> municipalityOf(Element self) {
		return List.of(EcoreUtil.getRootContainer(self));
	}

	/** The title of a network: that of {@code self}. */
	@Reads("name")
	public String networkTitle(Territory self) {
		return Messages.bind(Messages.now().networkTitle, ElementLabels.of(self));
	}
}
