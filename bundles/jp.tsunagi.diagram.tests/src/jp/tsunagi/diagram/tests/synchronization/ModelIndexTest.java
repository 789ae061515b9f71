package jp.tsunagi.diagram.tests.synchronization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.diagram.synchronization.ModelIndex;

/** The index of a model that is made bit by bit, while the model is edited. */
class ModelIndexTest {

	@ParameterizedTest
	@ValueSource(ints = {1, 3, 7, 20})
	void editsBetweenTwoStepsAreTakenIn(int every) {
		Town town = Town.of(30);
		Municipality municipality = town.municipality();
		ResourceSet resources = municipality.eResource().getResourceSet();
		assertFalse(ModelIndex.make(resources, 0));
		int step = 0;
		while (!ModelIndex.make(resources, 0)) {
			if (++step % every == 0 && step < 60) {
				edit(town, step / every);
			}
		}
		assertTrue(step > 60, "steps " + step);

		ModelIndex index = ModelIndex.of(resources);
		Set<EObject> all = new HashSet<>();
		EcoreUtil.getAllContents(resources, false).forEachRemaining(object -> {
			if (object instanceof EObject element) {
				all.add(element);
			}
		});
		assertEquals(all.size(), index.size());
		all.forEach(object -> assertTrue(index.contains(object), object.toString()));
		all.forEach(object -> assertEquals(sources(EcoreUtil.UsageCrossReferencer.find(object, resources)),
				sources(index.getNonNavigableInverseReferences(object, false)), object.toString()));
	}

	private static void edit(Town town, int number) {
		Municipality municipality = town.municipality();
		switch (number % 5) {
			case 0 -> town.organization("new" + number);
			case 1 -> municipality.getRelationships().removeLast();
			case 2 -> town.tie(municipality.getOrganizations().getFirst(), municipality.getOrganizations().getLast());
			case 3 -> municipality.getOrganizations().move(0, municipality.getOrganizations().size() - 1);
			default -> EcoreUtil.delete(municipality.getOrganizations().get(5));
		}
	}

	private static List<String> sources(Collection<Setting> references) {
		return references.stream().filter(setting -> !((EReference) setting.getEStructuralFeature()).isContainment()).map(setting ->
				EcoreUtil.getURI(setting.getEObject()) + setting.getEStructuralFeature().getName()).sorted().toList();
	}
}
