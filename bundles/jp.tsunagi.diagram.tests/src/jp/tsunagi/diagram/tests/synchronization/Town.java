package jp.tsunagi.diagram.tests.synchronization;

import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Relationship;

/** A made-up municipality in a resource set of its own. */
final class Town {

	private static final CoordinationFactory FACTORY = CoordinationFactory.eINSTANCE;

	private final Municipality municipality = FACTORY.createMunicipality();

	private int ties;

	Town() {
		municipality.setId("town");
		municipality.setName("まち");
		ResourceSet resources = new ResourceSetImpl() {

			@Override
			public Resource getResource(URI uri, boolean loadOnDemand) {
				return super.getResource(uri, false);
			}
		};
		Resource file = new XMIResourceImpl(URI.createURI("memory:/town.coordination"));
		resources.getResources().add(file);
		file.getContents().add(municipality);
	}

	/** So many stakeholders with twice as many ties. */
	static Town of(int stakeholders) {
		Town town = new Town();
		Random random = new Random(5);
		Area area = town.area("a0");
		for (int index = 0; index < stakeholders; index++) {
			town.organization("o" + index).getAreas().add(area);
		}
		for (int index = 0; index < 2 * stakeholders; index++) {
			town.tie(town.organization(random.nextInt(stakeholders)), town.organization(random.nextInt(stakeholders)));
		}
		return town;
	}

	Municipality municipality() {
		return municipality;
	}

	Organization organization(int index) {
		return municipality.getOrganizations().get(index);
	}

	Area area(String id) {
		Area area = FACTORY.createArea();
		area.setId(id);
		area.setName("圏域 " + id);
		municipality.getAreas().add(area);
		return area;
	}

	Organization organization(String id) {
		Organization organization = FACTORY.createOrganization();
		organization.setId(id);
		organization.setName("団体 " + id);
		municipality.getOrganizations().add(organization);
		return organization;
	}

	Relationship tie(Organization source, Organization target) {
		Relationship tie = FACTORY.createRelationship();
		tie.setId("r" + ties++);
		tie.setKind("連携");
		tie.setSource(source);
		tie.setTarget(target);
		municipality.getRelationships().add(tie);
		return tie;
	}
}
