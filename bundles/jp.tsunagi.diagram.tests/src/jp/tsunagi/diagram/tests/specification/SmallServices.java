package jp.tsunagi.diagram.tests.specification;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Strength;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.diagram.view.ViewElement;

/** The services of small.odesign, and some that misbehave. */
public final class SmallServices {

	/** Whether {@link #spins} goes on. */
	public static volatile boolean spinning;

	/** The name, in brackets. */
	public String label(Element self) {
		return "[" + self.getName() + "]";
	}

	/** More special than the one above. */
	public String label(Organization self) {
		return "<" + self.getName() + ">";
	}

	/** Seven. */
	public int size(EObject self) {
		return 7;
	}

	/** Whether a tie is strong. */
	public boolean isStrong(Relationship self) {
		return self.getStrength() == Strength.STRONG;
	}

	/** Nothing but a tie is strong. */
	public boolean isStrong(EObject self) {
		return false;
	}

	/** Whether an element has a name. */
	public boolean isNamed(Element self) {
		return self.getName() != null && !self.getName().isBlank();
	}

	/** What is said of an element without a name. */
	public String unnamed(Element self) {
		return self.eClass().getName() + " has no name";
	}

	/** Whether something may be added. */
	public boolean mayHold(EObject self) {
		return self instanceof Territory;
	}

	/** Whether a tie may start. */
	public boolean mayStart(EObject self) {
		return true;
	}

	/** Whether a tie may end. */
	public boolean mayConnect(EObject self, EObject other) {
		return self != other;
	}

	/** The territory that holds an element. */
	public Territory territory(EObject self) {
		return self instanceof Territory territory ? territory : territory(self.eContainer());
	}

	/** The name of something new. */
	public String newName(EObject self) {
		return "new " + self.eClass().getName();
	}

	/** The ties of an organisation within its territory. */
	public List<Relationship> ties(Organization self) {
		return territory(self).getRelationships().stream().filter(tie -> tie.getSource() == self || tie.getTarget() == self).toList();
	}

	/** Whether a tie starts there. */
	public boolean isSource(Relationship self, EObject end) {
		return self.getSource() == end;
	}

	/** Whether that part of the diagram shows an element. */
	public boolean isShownBy(EObject self, ViewElement view) {
		return view.target() == self;
	}

	/** Whether that is an area. */
	public boolean isArea(EObject self, EObject other) {
		return other instanceof Area;
	}

	/** Whether there are several. */
	public boolean areSeveral(EObject self, Collection<?> views) {
		return views.size() > 1;
	}

	/** Always fails. */
	public String fails(EObject self) {
		throw new IllegalStateException("out of order");
	}

	/** The user does not want to. */
	public String cancels(EObject self) {
		throw new OperationCanceledException();
	}

	/** Runs out of stack. */
	public String recurses(EObject self) {
		return recurses(self) + ".";
	}

	/** Takes its time, and can be woken. */
	public String sleeps(EObject self) throws InterruptedException {
		Thread.sleep(60_000);
		return "late";
	}

	/** Takes its time, and hears nothing. */
	public String spins(EObject self) {
		long turns = 0;
		while (spinning) {
			turns++;
		}
		return "late after " + turns;
	}

	/** Primitive parameters never fit. */
	public String primitive(EObject self, int number) {
		return "";
	}
}
