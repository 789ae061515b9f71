package jp.tsunagi.design.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Group;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Stakeholder;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.query.Isolation;
import jp.tsunagi.core.query.Territories;
import jp.tsunagi.design.Reads;
import jp.tsunagi.design.Today;
import jp.tsunagi.design.internal.Referrers;

/** Councils and who sits in them. */
public final class MembershipServices {

	/** Whether {@code self} is no seat of the past. */
	@Reads("to")
	public boolean isCurrentSeat(Membership self) {
		return Isolation.isCurrent(self, Today.of(self));
	}

	/** Whether {@code self} is a seat of the past. */
	@Reads("to")
	public boolean isFormerSeat(Membership self) {
		return !isCurrentSeat(self);
	}

	/** Whether an organization has the seat. */
	@Reads("member")
	public boolean isSeatOfOrganization(Membership self) {
		return self.getMember() instanceof Organization;
	}

	/** Whether a group has the seat. */
	@Reads("member")
	public boolean isSeatOfGroup(Membership self) {
		return self.getMember() instanceof Group;
	}

	/** Whether a coordinator has the seat. */
	@Reads("member")
	public boolean isSeatOfCoordinator(Membership self) {
		return self.getMember() instanceof Coordinator;
	}

	/** Who has the seat, and in what role. */
	@Reads({"role", "member.name", "member.role"})
	public String seatLabel(Membership self) {
		String role = self.getRole() == null ? "" : self.getRole().strip();
		String member = memberOf(self);
		return role.isEmpty() || role.equals(member) ? member : Messages.bind(Messages.now().nameAndKind, member, role);
	}

	private static String memberOf(Membership seat) {
		return seat.getMember() == null ? Messages.now().noMember : Explanation.nameOf(seat.getMember());
	}

	/** Who has the seat, in what role and since when. */
	@Reads({"role", "from", "to", "member.name", "member.role"})
	public String seatExplanation(Membership self) {
		return new Explanation().line(Messages.now().name, memberOf(self)).line(Messages.now().role, self.getRole())
				.line(Messages.now().since, self.getFrom()).line(Messages.now().until, self.getTo()).toString();
	}

	/** The other seats of the same member, each pair from one side only. */
	@Reads({"id", "member.~Membership.member/id"})
	public List<Membership> otherSeats(Membership self) {
		return self.getMember() == null ? List.of()
				: Referrers.ordered(self.getMember(), Membership.class, Literals.MEMBERSHIP__MEMBER)
						.filter(other -> idOf(other).compareTo(idOf(self)) > 0).toList();
	}

	private static String idOf(Membership seat) {
		return seat.getId() == null ? "" : seat.getId();
	}

	/** Whether {@code self} has no member today. */
	@Reads("memberships.to")
	public boolean hasNoMembers(Council self) {
		return self.getMemberships().stream().noneMatch(this::isCurrentSeat);
	}

	/** Whether {@code self} is a council of the first tier. */
	@Reads("tier")
	public boolean isFirstTierCouncil(Council self) {
		return self.getTier() == Tier.FIRST;
	}

	/** The name of a council, with how many members and meetings it has. */
	@Reads({"name", "memberships.to", "meetings"})
	public String councilSummary(Council self) {
		long members = self.getMemberships().stream().filter(this::isCurrentSeat).count();
		return Messages.bind(Messages.now().councilSummary,
				new Object[] {Explanation.nameOf(self), members, self.getMeetings().size()});
	}

	/** The name of a secretariat. */
	@Reads({"name", "role"})
	public String secretariatLabel(Stakeholder self) {
		return Messages.bind(Messages.now().nameAndKind, Explanation.nameOf(self), Messages.now().secretariat);
	}

	/** Whether {@code self} works for {@code council}: in the same territory, on the same tier. */
	@Reads({"tier", "area", "eContainer", "$2.tier", "$2.area", "$2.eContainer"})
	public boolean serves(Coordinator self, Council council) {
		return self.getTier() == council.getTier()
				&& Territories.of(council).anyMatch(territory -> Territories.isDirectlyIn(self, territory));
	}

	/** Whether {@code self} may get a seat in {@code council}. */
	@Reads({"$2.memberships.member", "$2.memberships.to"})
	public boolean mayJoin(EObject self, EObject council) {
		return self instanceof Participant && council instanceof Council joined && joined != self
				&& joined.getMemberships().stream().filter(this::isCurrentSeat).noneMatch(seat -> seat.getMember() == self);
	}

	/** The role in a new seat. */
	@Reads
	public String newRole(Membership self) {
		return Messages.now().newRole;
	}

	/** The title of the councils of {@code self}. */
	@Reads("name")
	public String councilsTitle(Territory self) {
		return Messages.bind(Messages.now().councilsTitle, ElementLabels.of(self));
	}
}
