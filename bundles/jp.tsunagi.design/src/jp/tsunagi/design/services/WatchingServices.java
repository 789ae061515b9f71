package jp.tsunagi.design.services;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.coordination.Strength;
import jp.tsunagi.coordination.SupporterRegister;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.query.Territories;
import jp.tsunagi.design.Reads;
import jp.tsunagi.design.internal.Bodies;
import jp.tsunagi.design.internal.Family;
import jp.tsunagi.design.internal.Kinds;
import jp.tsunagi.design.internal.Years;

/** Who watches over whom. Those who might are there too, so that it shows over whom nobody does. */
public final class WatchingServices {

	private static final String WATCHING = "watching";

	/** What people who do watch over others are called in the vocabulary. */
	private static final Set<String> WATCHERS = Set.of(WATCHING, "children-watch", "district-welfare");

	/** The ties of watching over that have not ended. */
	public List<Relationship> watchingTies(Municipality self) {
		return ties(self).toList();
	}

	private static Stream<Relationship> ties(Municipality municipality) {
		return Years.all(municipality, Relationship.class)
				.filter(tie -> WATCHING.equals(Kinds.idOf(tie)) && tie.getState() != RelationshipState.ENDED);
	}

	/** Those who watch over somebody, and those whose task it is. */
	public List<Participant> watchers(Municipality self) {
		return Stream.concat(ties(self).map(Relationship::getSource).filter(Objects::nonNull),
				Years.all(self, Participant.class).filter(WatchingServices::mayWatch)).distinct().toList();
	}

	private static boolean mayWatch(Participant participant) {
		return participant instanceof SupporterRegister || WATCHERS.contains(Kinds.idOf(participant))
				&& !(participant instanceof ActivityBody body && Bodies.isEnded(body));
	}

	/** Who watches, and where. */
	@Reads({"name", "role", "areas.name", "area.name", "eContainer.name"})
	public String watcherLabel(Participant self) {
		return Messages.bind(Messages.now().stateOn, Explanation.nameOf(self),
				Territories.of(self).map(ElementLabels::of).collect(Collectors.joining(Messages.now().listSeparator)));
	}

	/** Those over whom somebody watches, and the households that need it. */
	public List<Participant> watched(Municipality self) {
		return Stream.concat(ties(self).map(Relationship::getTarget).filter(Objects::nonNull),
				Years.all(self, Participant.class).filter(Family.HOUSEHOLD::has)).distinct().toList();
	}

	/** How strong the watching is, and whether it is only planned. */
	@Reads({"strength", "state"})
	public String watchingMark(Relationship self) {
		String mark = switch (self.getStrength()) {
			case STRONG -> Messages.now().strongMark;
			case NORMAL -> Messages.now().normalMark;
			case WEAK -> Messages.now().weakMark;
		};
		return self.getState() == RelationshipState.ACTIVE ? mark
				: Messages.bind(Messages.now().stateOn, mark, ElementLabels.literal(self.getState()));
	}

	/** Whether {@code self} is planned. */
	@Reads("state")
	public boolean isPlannedTie(Relationship self) {
		return self.getState() == RelationshipState.PLANNED;
	}

	/** The strength that is meant by what was typed into a cell: a mark or its number of three; else what it was. */
	public Strength strengthOf(Relationship self, String typed) {
		return switch (typed == null ? "" : typed.strip()) {
			case "\u25ce", "3", "\uff13" -> Strength.STRONG;
			case "\u25cb", "\u3007", "2", "\uff12" -> Strength.NORMAL;
			case "\u25b3", "1", "\uff11" -> Strength.WEAK;
			default -> self.getStrength();
		};
	}

	/** The title of the matrix. */
	@Reads("name")
	public String watchingTitle(Municipality self) {
		return Messages.bind(Messages.now().watchingTitle, ElementLabels.of(self));
	}
}
