package jp.tsunagi.design.services;

import java.util.stream.Stream;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.CouncilStage;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.query.Posts;
import jp.tsunagi.core.query.Territories;
import jp.tsunagi.design.Reads;
import jp.tsunagi.design.Today;
import jp.tsunagi.design.internal.Bodies;
import jp.tsunagi.design.internal.Referrers;

/** The two tiers: territories with their councils and coordinators. */
public final class TierServices {

	/** Whether {@code self} belongs to {@code territory} itself and to none of its parts. */
	@Reads({"areas", "area", "eContainer"})
	public boolean isDirectlyIn(Element self, Territory territory) {
		return Territories.isDirectlyIn(self, territory);
	}

	/** Whether {@code self} lacks a council or a coordinator of its tier; the third tier needs neither. */
	@Reads({"tier", "councils.area", "councils.tier", "councils.stage", "~Council.area/tier", "~Council.area/stage",
			"coordinators.area", "coordinators.tier", "~Coordinator.area/tier"})
	public boolean lacksPosts(Area self) {
		return Posts.lacksCouncil(self, Referrers::all) || Posts.lacksCoordinator(self, Referrers::all);
	}

	/** Whether {@code self} or an area within it lacks posts. */
	public boolean isGapOrAroundOne(Area self) {
		return lacksPosts(self) || self.getAreas().stream().anyMatch(this::isGapOrAroundOne);
	}

	/** Whether {@code self} is an area of the first tier. */
	@Reads("tier")
	public boolean isFirstTierArea(Area self) {
		return self.getTier() == Tier.FIRST;
	}

	/** Whether {@code self} is an area of the third tier. */
	@Reads("tier")
	public boolean isThirdTierArea(Area self) {
		return self.getTier() == Tier.THIRD;
	}

	/** Whether {@code self} is an area of the first or second tier. */
	@Reads("tier")
	public boolean isAboveThirdTier(Area self) {
		return !isThirdTierArea(self);
	}

	/** The name of a territory, with how many living activity bodies and needs it has itself. */
	@Reads({"name", "bodies.area", "bodies.stages.state", "~ActivityBody.area/stages.state", "needs.area", "~Need.area"})
	public String areaSummary(Territory self) {
		long bodies = Stream.concat(self.getBodies().stream().filter(body -> body.getArea() == null),
				Referrers.of(self, ActivityBody.class, Literals.ACTIVITY_BODY__AREA)).filter(body -> !Bodies.isEnded(body)).count();
		long needs = Stream.concat(self.getNeeds().stream().filter(need -> need.getArea() == null),
				Referrers.of(self, Need.class, Literals.NEED__AREA)).count();
		return bodies + needs == 0 ? ElementLabels.of(self)
				: Messages.bind(Messages.now().areaSummary, new Object[] {ElementLabels.of(self), bodies, needs});
	}

	/** The summary of an area, with what it lacks. */
	@Reads({"name", "tier", "councils.area", "councils.tier", "councils.stage", "~Council.area/tier", "~Council.area/stage",
			"coordinators.area", "coordinators.tier", "~Coordinator.area/tier", "bodies.area", "bodies.stages.state",
			"~ActivityBody.area/stages.state", "needs.area", "~Need.area"})
	public String areaGaps(Area self) {
		String text = areaSummary(self);
		if (Posts.lacksCouncil(self, Referrers::all)) {
			text = Messages.bind(Messages.now().withoutCouncil, text);
		}
		return Posts.lacksCoordinator(self, Referrers::all) ? Messages.bind(Messages.now().withoutCoordinator, text) : text;
	}

	/** The name of a post, with the organization that fills it. */
	@Reads({"name", "employer.name"})
	public String postLabel(Coordinator self) {
		return self.getEmployer() == null ? Explanation.nameOf(self)
				: Messages.bind(Messages.now().nameAndKind, Explanation.nameOf(self), Explanation.nameOf(self.getEmployer()));
	}

	/** Whether nobody fills {@code self} today, although somebody did. */
	@Reads("deployments.to")
	public boolean isVacant(Coordinator self) {
		return !self.getDeployments().isEmpty() && self.getDeployments().stream()
				.allMatch(deployment -> deployment.getTo() != null && deployment.getTo().latest().isBefore(Today.of(self)));
	}

	/** The name of a council, with its nickname. */
	@Reads({"name", "nickname"})
	public String councilLabel(Council self) {
		return self.getNickname() == null || self.getNickname().isBlank() ? Explanation.nameOf(self)
				: Messages.bind(Messages.now().nameAndKind, Explanation.nameOf(self), self.getNickname().strip());
	}

	/** Whether {@code self} is being prepared. */
	@Reads("stage")
	public boolean isCouncilInPreparation(Council self) {
		return self.getStage() == CouncilStage.PREPARING;
	}

	/** Whether {@code self} rests or has ended. */
	@Reads("stage")
	public boolean isCouncilResting(Council self) {
		return self.getStage() == CouncilStage.PAUSED || self.getStage() == CouncilStage.ENDED;
	}

	/** The title of the structure of {@code self}. */
	@Reads("name")
	public String tiersTitle(Territory self) {
		return Messages.bind(Messages.now().tiersTitle, ElementLabels.of(self));
	}
}
