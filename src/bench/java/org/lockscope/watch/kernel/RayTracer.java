package org.lockscope.watch.kernel;

/** Rays through spheres, with many small short-lived objects; each thread has lines of its own. */
final class RayTracer implements Kernel {
  private static final int SIZE = 200;
  private static final int SPHERES = 32;

  private record Vec(double x, double y, double z) {
    Vec minus(Vec other) {
      return new Vec(x - other.x, y - other.y, z - other.z);
    }

    Vec times(double by) {
      return new Vec(x * by, y * by, z * by);
    }

    double dot(Vec other) {
      return x * other.x + y * other.y + z * other.z;
    }
  }

  private static final class Sphere {
    private Vec centre;
    private double radius;
    private double shade;

    Sphere(Vec centre, double radius, double shade) {
      this.centre = centre;
      this.radius = radius;
      this.shade = shade;
    }

    /** How far along the ray it is hit; infinite if it is not. */
    double hit(Vec from, Vec direction) {
      Vec to = centre.minus(from);
      double along = to.dot(direction);
      double off = to.dot(to) - along * along;
      double inside = radius * radius - off;
      return along < 0 || inside < 0 ? Double.POSITIVE_INFINITY : along - Math.sqrt(inside);
    }
  }

  private final Sphere[] spheres = new Sphere[SPHERES];

  RayTracer() {
    for (int i = 0; i < SPHERES; i++) {
      Vec centre = new Vec(i % 8 - 3.5, i / 8 - 1.5, 6 + i % 3);
      spheres[i] = new Sphere(centre, 0.4 + 0.01 * i, i / (double) SPHERES);
    }
  }

  @Override
  public long run() throws InterruptedException {
    int[] picture = new int[SIZE * SIZE];
    return Kernel.sum(thread -> lines(picture, thread));
  }

  private long lines(int[] picture, int thread) {
    Vec eye = new Vec(0, 0, 0);
    long sum = 0;
    for (int y = thread; y < SIZE; y += THREADS) {
      for (int x = 0; x < SIZE; x++) {
        Vec ray = new Vec(x / (double) SIZE - 0.5, y / (double) SIZE - 0.5, 0.7);
        int shade = shade(eye, ray.times(1 / Math.sqrt(ray.dot(ray))));
        picture[y * SIZE + x] = shade;
        sum += shade;
      }
    }
    return sum;
  }

  private int shade(Vec eye, Vec ray) {
    double nearest = Double.POSITIVE_INFINITY;
    Sphere seen = null;
    for (Sphere sphere : spheres) {
      double distance = sphere.hit(eye, ray);
      if (distance < nearest) {
        nearest = distance;
        seen = sphere;
      }
    }
    return seen == null ? 0 : (int) (255 * seen.shade / nearest);
  }
}
