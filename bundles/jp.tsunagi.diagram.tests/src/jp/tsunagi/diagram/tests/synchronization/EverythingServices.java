package jp.tsunagi.diagram.tests.synchronization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.coordination.Stakeholder;
import jp.tsunagi.design.Reads;

/** Services of {@code everything.odesign}: what they read is said in each way that there is, by one of them not at all. */
public final class EverythingServices {

	@Reads({"name", "~Territory.areas"})
	public String title(Municipality self) {
		return "図 " + self.getName();
	}

	@Reads("name")
	public boolean isNamed(Element self) {
		return self.getName() != null;
	}

	@Reads("name")
	public boolean isEven(Element self) {
		return self.getName() != null && self.getName().hashCode() % 2 == 0;
	}

	/** Says nothing of what it reads. */
	public String label(Element self) {
		return self.getName() + '/' + self.getTags() + '/' + (self.eContainer() == null ? "" : self.eContainer().eContents().size());
	}

	@Reads({"name", "$2.name", "parent.name", "eContainer.name", "~Organization.parent.name"})
	public String labelIn(Organization self, Element container) {
		Organization parent = self.getParent();
		List<String> children = referring(self, Literals.ORGANIZATION__PARENT).stream()
				.map(child -> String.valueOf(((Organization) child).getName())).sorted().toList();
		return self.getName() + " in " + container.getName() + " under " + (parent == null ? "" : parent.getName()) + " at "
				+ (self.eContainer() instanceof Element holder ? holder.getName() : "") + children;
	}

	@Reads({"~Relationship.source", "~Relationship.target"})
	public Integer degree(EObject self) {
		return referring(self, Literals.RELATIONSHIP__SOURCE).size() + referring(self, Literals.RELATIONSHIP__TARGET).size();
	}

	@Reads
	public Object none(EObject self) {
		return null;
	}

	@Reads({"areas", "$2.tags"})
	public boolean isIn(Stakeholder self, Area area) {
		return self.getAreas().contains(area) && !area.getTags().contains("closed");
	}

	@Reads("councils")
	public List<Council> councilsBackwards(Area self) {
		return new ArrayList<>(self.getCouncils()).reversed();
	}

	@Reads({"member.name", "role", "eContainer.name"})
	public String seatLabel(Membership self) {
		return (self.getMember() instanceof Element member ? member.getName() : "") + self.getRole()
				+ (self.eContainer() instanceof Element council ? council.getName() : "");
	}

	@Reads({"state", "$2.name", "$3.name"})
	public boolean mayTie(Relationship self, Element source, Element target) {
		return self.getState() != RelationshipState.DORMANT && source.getName() != null && target.getName() != null;
	}

	@Reads("strength")
	public Integer width(Relationship self) {
		return self.getStrength().getValue() + 1;
	}

	@Reads("state")
	public boolean isEnded(Relationship self) {
		return self.getState() == RelationshipState.ENDED;
	}

	@Reads({"parent.parent"})
	public List<Organization> above(Stakeholder self) {
		List<Organization> above = new ArrayList<>();
		if (self instanceof Organization organization && organization.getParent() != null) {
			above.add(organization.getParent());
			if (organization.getParent().getParent() != null) {
				above.add(organization.getParent().getParent());
			}
		}
		return above;
	}

	@Reads(everything = {"Territory.bodies", "Territory.areas"})
	public List<ActivityBody> allBodies(Municipality self) {
		List<ActivityBody> bodies = new ArrayList<>();
		self.eAllContents().forEachRemaining(each -> {
			if (each instanceof ActivityBody body) {
				bodies.add(body);
			}
		});
		return bodies;
	}

	@Reads({"name", "stages.state"})
	public String bodyLabel(ActivityBody self) {
		return self.getName() + self.getStages().stream().map(stage -> stage.getState().getName()).toList();
	}

	/** Goes back and forth: all stakeholders in the area of the body. */
	@Reads({"area.~Stakeholder.areas/name", "area.~Stakeholder.areas/id"})
	public List<EObject> venueOwners(ActivityBody self) {
		return self.getArea() == null ? List.of() : referring(self.getArea(), Literals.STAKEHOLDER__AREAS).stream()
				.filter(each -> ((Stakeholder) each).getName() != null)
				.sorted(Comparator.comparing(each -> String.valueOf(((Stakeholder) each).getId()))).toList();
	}

	private static List<EObject> referring(EObject target, EReference reference) {
		return ECrossReferenceAdapter.getCrossReferenceAdapter(target).getInverseReferences(target, reference, true).stream()
				.map(EStructuralFeature.Setting::getEObject).toList();
	}
}
