# syntax=docker/dockerfile:1
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
COPY db db
# Tests ran before an image is made. The cache mount keeps Maven from downloading everything again.
RUN --mount=type=cache,target=/root/.m2 mvn -B --no-transfer-progress package -DskipTests \
    && java -Djarmode=tools -jar target/toetssteen-*.jar extract --layers --destination layers \
    && mv layers/application/toetssteen-*.jar layers/application/toetssteen.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /app toetssteen \
    && install -d -o toetssteen -g toetssteen -m 700 /app/data
WORKDIR /app
# What changes least comes first, so that a new version is a small layer.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY seeds seeds
COPY --from=build /build/layers/application/ ./
ENV TOETSSTEEN_SEEDS=/app/seeds TOETSSTEEN_DATA=/app/data
USER toetssteen
VOLUME /app/data
EXPOSE 8080
# Ready once the documents have been read. The image has no curl, but it does have bash.
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "toetssteen.jar"]
