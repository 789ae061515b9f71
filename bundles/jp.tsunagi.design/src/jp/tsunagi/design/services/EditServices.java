package jp.tsunagi.design.services;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Matching;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.query.Dependents;
import jp.tsunagi.core.query.Territories;
import jp.tsunagi.design.Dialogs;
import jp.tsunagi.design.Reads;
import jp.tsunagi.design.TieChooser;

/** What tools do that is more than setting a value. */
public final class EditServices {

	/** Never. */
	@Reads
	public boolean never(EObject self) {
		return false;
	}

	/** Whether {@code other} is another element. */
	@Reads
	public boolean isAnother(EObject self, EObject other) {
		return self != other;
	}

	/** Whether {@code self} is a tie. */
	@Reads
	public boolean isATie(EObject self) {
		return self instanceof Relationship;
	}

	/** Whether {@code self} is a matching. */
	@Reads
	public boolean isAMatching(EObject self) {
		return self instanceof Matching;
	}

	/** Whether {@code self} can be confirmed. */
	@Reads
	public boolean isAnElement(EObject self) {
		return self instanceof Element;
	}

	/** Whether nobody wrote down when {@code self} ended. */
	@Reads("to")
	public boolean hasNoEndDate(Relationship self) {
		return self.getTo() == null;
	}

	/** What makes no sense without {@code self} and goes with it: its ties, matchings and memberships. */
	public List<EObject> dependents(EObject self) {
		return Dependents.of(self);
	}

	/** Opens the form of {@code self}. */
	public EObject openForm(EObject self) {
		Dialogs.formOpener().open(self);
		return self;
	}

	/** Ties {@code self} to {@code target} in the way that the user chooses; {@code null} if the user wants none after all. */
	public Relationship connectByChoice(Participant self, Participant target) {
		Territory holder = new CreationServices().tieHolder(self);
		Optional<TieChooser.Choice> choice = Dialogs.tieChooser().choose(self, target);
		if (holder == null || choice.isEmpty()) {
			return null;
		}
		Relationship tie = CoordinationFactory.eINSTANCE.createRelationship();
		tie.setSource(self);
		tie.setTarget(target);
		tie.setKind(choice.get().kind());
		tie.setStrength(choice.get().strength());
		tie.setDirection(choice.get().direction());
		holder.getRelationships().add(tie);
		return tie;
	}

	/** Lets {@code self} answer {@code need} instead. */
	public Matching moveToNeed(Matching self, Need need) {
		need.getMatchings().add(self);
		return self;
	}

	/** Makes {@code self} belong to {@code territory} too, or to it where an element has one area only. */
	public Element includeIn(Element self, Territory territory) {
		if (Territories.belongs(self, territory)) {
			return self;
		}
		EStructuralFeature areas = self.eClass().getEStructuralFeature("areas");
		EStructuralFeature area = self.eClass().getEStructuralFeature("area");
		if (areas != null && self.eGet(areas) instanceof EList<?> many) {
			add(many, territory);
		} else if (area != null) {
			self.eSet(area, territory);
		}
		return self;
	}

	@SuppressWarnings("unchecked")
	private static void add(EList<?> territories, Territory territory) {
		((EList<Territory>) territories).add(territory);
	}
}
