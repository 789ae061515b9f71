package jp.tsunagi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Strength;

/** A municipality of so many stakeholders and twice as many ties, always the same. */
final class MadeUpTown {

	private static final String[] KINDS = {"社会福祉協議会", "町会・自治会", "地域包括支援センター", "NPO法人", "企業", "学校"};

	private static final int AREAS = 10;

	private MadeUpTown() {
	}

	static Municipality of(int stakeholders) {
		Random random = new Random(stakeholders);
		return of(stakeholders, 2 * stakeholders, () -> random.nextInt(stakeholders));
	}

	/** One with so many ties, all of them to the first stakeholder, two from each of the others. */
	static Municipality around(int ties) {
		int[] ends = {0};
		return of(ties / 2 + 1, ties, () -> ends[0]++ % 2 == 0 ? 0 : 1 + ends[0] / 2 % (ties / 2));
	}

	/** Makes a project of it in {@code folder}, which is returned. */
	static Path write(Municipality town, Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("tsunagi.project"), "{\"format\": 1, \"name\": \"" + town.getName()
				+ "\", \"model\": \"town.coordination\"}\n");
		XMIResourceImpl file = new XMIResourceImpl(URI.createFileURI(folder.resolve("town.coordination").toString()));
		file.getContents().add(town);
		file.save(Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
		return folder;
	}

	private static Municipality of(int stakeholders, int ties, IntSupplier ends) {
		CoordinationFactory factory = CoordinationFactory.eINSTANCE;
		Municipality town = factory.createMunicipality();
		town.setId("town");
		town.setName("試験市");
		for (int number = 0; number < AREAS; number++) {
			Area area = factory.createArea();
			area.setId("a" + number);
			area.setName("圏域" + number);
			town.getAreas().add(area);
		}
		for (int number = 0; number < stakeholders; number++) {
			Organization organization = factory.createOrganization();
			organization.setId("o" + number);
			organization.setName("関係者" + number);
			organization.setKind(KINDS[number % KINDS.length]);
			organization.getAreas().add(town.getAreas().get(number % AREAS));
			town.getOrganizations().add(organization);
		}
		for (int number = 0; number < ties; number++) {
			Relationship tie = factory.createRelationship();
			tie.setId("r" + number);
			tie.setKind("連携");
			tie.setStrength(Strength.VALUES.get(number % Strength.VALUES.size()));
			tie.setSource(town.getOrganizations().get(ends.getAsInt()));
			tie.setTarget(town.getOrganizations().get(ends.getAsInt()));
			town.getRelationships().add(tie);
		}
		Resource file = new ResourceImpl(URI.createURI("memory:/town.coordination"));
		new ResourceSetImpl().getResources().add(file);
		file.getContents().add(town);
		return town;
	}
}
