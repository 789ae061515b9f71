package jp.tsunagi.diagram.tests.synchronization;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

import jp.tsunagi.coordination.*;
import jp.tsunagi.diagram.expression.Services;
import jp.tsunagi.diagram.specification.SpecificationReader;
import jp.tsunagi.diagram.specification.ViewpointSpecification;
import jp.tsunagi.diagram.synchronization.CompiledDiagram;
import jp.tsunagi.diagram.synchronization.DiagramSynchronizer;

class PerfProbeTest {

	static Municipality model(int n) {
		Random random = new Random(7);
		CoordinationFactory f = CoordinationFactory.eINSTANCE;
		Municipality m = f.createMunicipality();
		m.setId("m"); m.setName("M");
		List<Area> areas = new ArrayList<>();
		for (int i = 0; i < 10; i++) { Area a = f.createArea(); a.setId("a" + i); a.setName("圏域" + i); m.getAreas().add(a); areas.add(a); }
		List<Organization> os = new ArrayList<>();
		for (int i = 0; i < n; i++) { Organization o = f.createOrganization(); o.setId("o" + i); o.setName("団体" + i); o.setKind(i % 3 == 0 ? "町会・自治会" : "社協"); o.getAreas().add(areas.get(i % 10)); m.getOrganizations().add(o); os.add(o); }
		for (int i = 0; i < 2 * n; i++) { Relationship r = f.createRelationship(); r.setId("r" + i); r.setKind("連携"); r.setSource(os.get(random.nextInt(n))); r.setTarget(os.get(random.nextInt(n))); m.getRelationships().add(r); }
		ResourceSet set = new ResourceSetImpl();
		Resource res = new ResourceImpl(URI.createURI("x:/m"));
		set.getResources().add(res);
		res.getContents().add(m);
		return m;
	}

	static long cpu() {
		java.lang.management.ThreadMXBean b = java.lang.management.ManagementFactory.getThreadMXBean();
		long sum = b.getCurrentThreadCpuTime();
		for (Thread t : Thread.getAllStackTraces().keySet()) if (t.getName().equals("Tsunagi diagrams")) sum += b.getThreadCpuTime(t.threadId());
		return sum;
	}

	static volatile boolean on;
	static java.util.Map<String, Integer> hits = new java.util.TreeMap<>();
	static {
		Thread sampler = new Thread(() -> {
			while (true) {
				try { Thread.sleep(3); } catch (InterruptedException e) { return; }
				if (!on) continue;
				for (var e : Thread.getAllStackTraces().entrySet()) if (e.getKey().getName().equals("Tsunagi diagrams") && e.getKey().getState() == Thread.State.RUNNABLE) {
					StackTraceElement[] st = e.getValue();
					java.util.Set<String> seen = new java.util.HashSet<>();
					if (st.length > 0) hits.merge("TOP " + st[0].getClassName() + "." + st[0].getMethodName(), 1, Integer::sum);
					for (StackTraceElement f : st) if (f.getClassName().startsWith("jp.tsunagi") && seen.add(f.getClassName() + "." + f.getMethodName())) hits.merge(f.getClassName() + "." + f.getMethodName(), 1, Integer::sum);
				}
			}
		});
		sampler.setDaemon(true);
		sampler.start();
	}

	@Test
	void probe() throws Exception {
		CompiledDiagram compiled = Design.read().diagram("municipalityNetwork");
		for (int round = 0; round < 3; round++) {
			for (int n : new int[] {1000, 5000}) {
				on = false;
				Municipality m = model(n);
				System.gc();
				long t0 = cpu();
				DiagramSynchronizer s = DiagramSynchronizer.create(compiled, m);
				long t1 = cpu();
				DiagramSynchronizer s2 = DiagramSynchronizer.create(compiled, m);
				long t1b = cpu();
				s2.dispose();
				long e0 = s.evaluations();
				long t2 = cpu();
				s.refresh();
				long t3 = cpu();
				long e1 = s.evaluations();
				m.getOrganizations().get(n / 2).setName("新しい名");
				s.synchronize();
				long t4 = cpu();
				long e2 = s.evaluations();
				m.getRelationships().get(n / 2).setStrength(Strength.STRONG);
				s.synchronize();
				long t5 = cpu();
				long e3 = s.evaluations();
				Relationship r = CoordinationFactory.eINSTANCE.createRelationship();
				r.setId("rr"); r.setKind("連携"); r.setSource(m.getOrganizations().get(1)); r.setTarget(m.getOrganizations().get(5));
				m.getRelationships().add(r);
				s.synchronize();
				long t6 = cpu();
				long e4 = s.evaluations();
				m.getOrganizations().remove(n / 3);
				s.synchronize();
				long t7 = cpu();
				long e5 = s.evaluations();
				System.out.printf("R%d n=%d elements=%d create %.1f again %.1f (%d ev) refresh %.1f (%d) rename %.2f (%d) strength %.2f (%d) addTie %.2f (%d) remove %.2f (%d) problems %d%n", round, n, s.view().elements().size(),
						(t1 - t0) / 1e6, (t1b - t1) / 1e6, e0, (t3 - t2) / 1e6, e1 - e0, (t4 - t3) / 1e6, e2 - e1, (t5 - t4) / 1e6, e3 - e2, (t6 - t5) / 1e6, e4 - e3, (t7 - t6) / 1e6, e5 - e4, s.problems().size());
				if (n == 5000) {
					for (int k = 0; k < 3; k++) {
						on = k == 2;
						long c0 = cpu();
						for (int i = 0; i < 100; i++) { m.getOrganizations().get(i * 7).setName("別" + k + i); s.synchronize(); }
						long c1 = cpu();
						for (int i = 0; i < 100; i++) { Relationship q = CoordinationFactory.eINSTANCE.createRelationship();
							q.setId("q" + k + "_" + i); q.setKind("連携"); q.setSource(m.getOrganizations().get(i)); q.setTarget(m.getOrganizations().get(5 * i + 3));
							m.getRelationships().add(q); s.synchronize(); }
						long c2 = cpu();
						for (int i = 0; i < 100; i++) { m.getRelationships().remove(i * 9); s.synchronize(); }
						long c3 = cpu();
						for (int i = 0; i < 100; i++) { m.getOrganizations().remove(i * 9); s.synchronize(); }
						long c4 = cpu();
						System.out.printf("avg of 100: rename %.3f addTie %.3f removeTie %.3f removeOrg %.3f%n", (c1 - c0) / 1e8, (c2 - c1) / 1e8, (c3 - c2) / 1e8, (c4 - c3) / 1e8);
					}
					on = false;
				}
				s.dispose();
			}
		}
		on = false;
		hits.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(45).forEach(e -> System.out.println(e.getValue() + " " + e.getKey()));
	}
}
